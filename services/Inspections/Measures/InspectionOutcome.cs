using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class InspectionOutcome : Measure
{
    public override string Id => "inspection-outcome";

    public override string Title => "Outcome of the area SEND inspection";

    public override string Definition =>
        "The outcome under the framework of 2023: 1, arrangements typically lead to positive experiences and outcomes; 2, inconsistent experiences and outcomes; 3, widespread and/or systemic failings. It is about the area's arrangements as a whole.";

    public override Unit Unit => Unit.Grade;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override double Minimum => 1;

    public override double? Maximum => 3;

    public override IReadOnlyList<ThemeEvidence> Evidence =>
        [new(Theme.SenSupport, EvidenceRole.Supporting), new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)];

    public override Uri DefinitionUri =>
        new("https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook");
}
