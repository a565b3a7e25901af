using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>A figure of a waiting list beside a standard and beside all places of its kind.</summary>
public static class Waits
{
    /// <summary>
    /// Weak: its whole interval is beyond the bound of failure, or it is among the worst quarter of places and its whole interval
    /// misses the standard. Strong: it meets the standard.
    /// </summary>
    public static Judgement Judge(Exhibit e, WaitStandard standard, Bound oldest)
    {
        if ((Fitness.WhyNot(e, oldest) ?? InNoBand(e)) is { } why)
            return Judgement.NotJudged(why);
        // Turned so that more is better, whichever direction the measure has.
        var sign = e.Measure.Polarity == Polarity.LowerIsBetter ? -1 : 1;
        var figure = e.Observation.Figure;
        var value = sign * figure.Value;
        var atBest = figure.Interval is { } i ? Math.Max(sign * i.Lower, sign * i.Upper) : value;
        var failed = atBest < sign * standard.Failed.Value;
        var missedAmongWorst = atBest < sign * standard.Met.Value && IsWorst(e, sign, value);
        return new(failed || missedAmongWorst ? Reading.Weak
            : value >= sign * standard.Met.Value ? Reading.Strong
            : Reading.Middling);
    }

    /// <summary>That too many of those waiting stand in no band of waiting time for its shares to be theirs; null where they do not.</summary>
    private static string? InNoBand(Exhibit e)
    {
        if (e.Observation.Figure is not { HasDenominator: true, Denominator: var inBands } || e.Beside("waiting-list") is not { } waiting)
            return null;
        return waiting - inBands > waiting * Thresholds.MostInNoBand.Value / 100
            ? $"{Count(waiting - inBands)} of the {Count(waiting)} waiting stand in no band of waiting time, and more than {Thresholds.MostInNoBand.Value:0}% is too many"
            : null;
    }

    private static string Count(double children) => Wording.Number(children, Unit.Count);

    private static bool IsWorst(Exhibit e, int sign, double value) =>
        e.Nation is { } q && q.Lower < q.Upper && value <= Math.Min(sign * q.Lower, sign * q.Upper);
}
