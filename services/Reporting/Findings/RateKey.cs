using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>A key figure of an area's own records that is judged by two bounds, whatever other areas have.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="Strong">From this bound on it is strong.</param>
/// <param name="Weak">Beyond this bound it is weak.</param>
/// <param name="MoreIsBetter">Whether more of it is better.</param>
/// <param name="Phrase">What it says, given the value.</param>
/// <param name="List">The list that it is counted from, where another key figure says the same list otherwise: they count as one. Else empty.</param>
/// <param name="Aside">What has to follow its phrase, with a blank before it; null where nothing has.</param>
public sealed record RateKey(
    string MeasureId, Bound Strong, Bound Weak, bool MoreIsBetter, Func<string, string> Phrase, string List = "", Func<Exhibit, string>? Aside = null)
{
    /// <summary>As what it counts.</summary>
    public string CountsAs => List.Length > 0 ? List : MeasureId;

    /// <summary>Weak: the whole interval is beyond the bound of weakness. Strong: the bound of strength is met, and no end of the interval is weak.</summary>
    /// <param name="e">The figure.</param>
    /// <param name="whyNot">Why it cannot be judged, for what stands beside it; null where it can.</param>
    public Judgement Judge(Exhibit e, string? whyNot) => Corroboration.Of(e, ByItself(e, whyNot), published => ByItself(published, null));

    /// <summary>What the figure says, without its period.</summary>
    public string Says(Exhibit e) => Phrase(Wording.Amount(e.Value!.Value, e.Measure)) + Aside?.Invoke(e);

    public Evidence Evidence(Exhibit e, Judgement judgement) => e.ToEvidence(
        judgement, e.Value is null ? Plain.NoFigure(e) : $"In {e.When}, {Says(e)}.", Comparators.Standard(Strong));

    private Judgement ByItself(Exhibit e, string? whyNot)
    {
        if ((Fitness.WhyNot(e, Thresholds.OldestHealthRecord) ?? whyNot) is { } why)
            return Judgement.NotJudged(why);
        var sign = MoreIsBetter ? 1 : -1;
        var figure = e.Observation.Figure;
        var value = sign * figure.Value;
        var (atWorst, atBest) = figure.Interval is { } i
            ? (Math.Min(sign * i.Lower, sign * i.Upper), Math.Max(sign * i.Lower, sign * i.Upper))
            : (value, value);
        return new(atBest < sign * Weak.Value ? Reading.Weak
            : value >= sign * Strong.Value && atWorst >= sign * Weak.Value ? Reading.Strong
            : Reading.Middling);
    }
}
