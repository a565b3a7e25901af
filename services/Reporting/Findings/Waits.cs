using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>A figure of a waiting list beside a standard and beside all places of its kind.</summary>
public static class Waits
{
    public static Judgement Judge(Exhibit e, Bound standard)
    {
        if (Fitness.WhyNot(e, Thresholds.OldestWaitingList) is { } why)
            return Judgement.NotJudged(why);
        var figure = e.Observation.Figure;
        // Turned so that more is better, whichever direction the measure has.
        var sign = e.Measure.Polarity == Polarity.LowerIsBetter ? -1 : 1;
        var (value, bound) = (sign * figure.Value, sign * standard.Value);
        var nearest = figure.Interval is { } i ? Math.Max(sign * i.Lower, sign * i.Upper) : value;
        var meets = value >= bound;
        var clearlyShort = nearest < bound;
        var (best, worst) = Standing(e, sign, value);
        return new((clearlyShort && !best) || (!meets && worst) ? Reading.Weak
            : meets || (best && !clearlyShort) ? Reading.Strong
            : Reading.Middling);
    }

    private static (bool Best, bool Worst) Standing(Exhibit e, int sign, double value)
    {
        if (e.Nation is not { } q || q.Lower >= q.Upper)
            return (false, false);
        var (a, b) = (sign * q.Lower, sign * q.Upper);
        return (value >= Math.Max(a, b), value <= Math.Min(a, b));
    }
}
