using Send.Inspections.Reports;
using Send.Measures;
using Send.Records.Figures;

namespace Send.Inspections.Measures;

/// <summary>The gravest judgement on a theme in the report of an inspection.</summary>
/// <param name="theme">The theme.</param>
public abstract class JudgementMeasure(Theme theme) : Measure, ICountedFrom<JudgementTally>
{
    public override string Definition =>
        "The gravest judgement on the theme in the published report of the inspection that began in the month: 1, a strength; 2, an area for improvement; 3, a weakness, which only the framework of 2016 has; 4, an area for priority action, which only that of 2023 has. A report that does not speak of the theme gives no figure.";

    public override Unit Unit => Unit.Grade;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override double Minimum => 1;

    public override double? Maximum => 4;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(theme, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook");

    public Fraction Count(JudgementTally tally) => tally.GravestOn(theme) is { } gravest ? new((int)gravest, 1) : Fraction.Unsaid;
}
