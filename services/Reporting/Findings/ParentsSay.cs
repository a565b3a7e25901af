using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>How many of the parents who answered a survey said that a school had asked them to take their child home.</summary>
public sealed class ParentsSay
{
    private const string MeasureId = "parents-asked-to-take-child-home";
    private const string Said = "said that a school had asked them to take their child home";

    private readonly Exhibit exhibit;
    private readonly Judgement judgement;

    private ParentsSay(Exhibit exhibit)
    {
        this.exhibit = exhibit;
        judgement = (Fitness.WhyNot(exhibit, Thresholds.OldestSchoolFigure) ?? NoInterval(exhibit)) is { } why ? Judgement.NotJudged(why)
            : exhibit.Observation.Figure.Interval.Lower > Thresholds.MoreThanAFewParents.Value ? new(Reading.Signal)
            : Judgement.Context;
    }

    public Evidence Evidence => exhibit.ToEvidence(judgement, exhibit.Value is null ? Plain.NoFigure(exhibit) : $"{Sentence}.");

    /// <summary>What they said, where it can be judged; empty where it cannot.</summary>
    public string Words => judgement.Reading == Reading.NotJudged ? "" : $" {Sentence}.";

    /// <summary>Null where nothing is held on it for the area.</summary>
    public static ParentsSay? Of(Case asked) => asked.Latest(MeasureId, SenProvision.Unspecified, "") is { } exhibit ? new(exhibit) : null;

    /// <summary>Whether a measure is laid out here, and nowhere else.</summary>
    public static bool AreOf(string measureId) => measureId == MeasureId;

    /// <summary>
    /// In how many of the areas with parents' answers more than a few of them said so; empty where none has any. One parent makes no area one of
    /// them, and areas without answers are in neither number.
    /// </summary>
    public static string Over(IEnumerable<Finding> findings)
    {
        var answered = findings.SelectMany(f => f.Evidence)
            .Where(e => AreOf(e.Observation.MeasureId) && e.Reading is Reading.Signal or Reading.Context).ToList();
        return answered.Count == 0 ? ""
            : $"{Wording.Capital(Quantifier.Scoped(answered.Count(e => e.Reading == Reading.Signal), answered.Count, "with parents' answers"))}, more than " +
                $"{Thresholds.MoreThanAFewParents.Value:0}% of the parents who answered {Said}. Where a school does so without a suspension, it is unlawful; what parents say is no proof of it. ";
    }

    private string Sentence =>
        $"{Wording.Amount(exhibit.Value!.Value, exhibit.Measure)} of the {Wording.Number(exhibit.Observation.Figure.Denominator, Unit.Count)} parents who answered in " +
        $"{exhibit.When} {Said}";

    private static string? NoInterval(Exhibit e) => e.Observation.Figure is { Interval: not null, HasDenominator: true } ? null : "how many parents answered is not known";
}
