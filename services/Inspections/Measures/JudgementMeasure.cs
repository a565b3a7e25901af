using Send.Inspections.Figures;
using Send.Measures;
using Send.Records.Figures;

namespace Send.Inspections.Measures;

/// <summary>What inspectors judged of a theme.</summary>
/// <param name="theme">The theme.</param>
/// <param name="words">The theme in words, to follow "on".</param>
public abstract class JudgementMeasure(Theme theme, string words) : Measure, ICountedFrom<JudgedThemes>
{
    public override string Title => $"Inspectors' judgement on {words}";

    public override string Definition =>
        $"The gravest judgement that a published report of an area SEND inspection has on {words}: 1, a strength; 2, an area for improvement; 3, a weakness; 4, an area for priority action.";

    public override Unit Unit => Unit.Grade;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override double Minimum => 1;

    public override double? Maximum => 4;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(theme, EvidenceRole.Supporting)];

    public override Uri DefinitionUri =>
        new("https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook");

    public Fraction Count(JudgedThemes judged) => judged.Of(theme) is { } kind ? new((int)kind, 0) : Fraction.Unsaid;
}
