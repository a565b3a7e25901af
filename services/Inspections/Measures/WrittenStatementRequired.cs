using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class WrittenStatementRequired : Measure
{
    public override string Id => "written-statement-required";

    public override string Title => "Written statement of action required";

    public override string Definition =>
        "Whether the inspection under the framework of 2016 required the local area to write a statement of action on significant weaknesses. It is about the area's arrangements as a whole.";

    public override Unit Unit => Unit.YesNo;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence =>
        [new(Theme.SenSupport, EvidenceRole.Supporting), new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.legislation.gov.uk/uksi/2015/1792/contents/made");
}
