using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>How pupils with SEN fare beside pupils without SEN of the same area, and how that gap stands among all areas.</summary>
public static class Disparity
{
    /// <summary>
    /// Weak: much worse than their peers and not among the quarter of areas with the smallest gaps, or among the quarter with
    /// the largest. Strong: close to their peers, or among the quarter with the smallest gaps and not much worse.
    /// </summary>
    public static Judgement Judge(Exhibit e, KeyMeasure key)
    {
        if (Fitness.WhyNot(e, Thresholds.OldestSchoolFigure) is { } why)
            return Judgement.NotJudged(why);
        if (e is not { Value: { } own, Peers: { } peers, Gap: { } gap })
            return Judgement.NotJudged("pupils without SEN have no figure to compare it with");
        if (key.Rarest is { } rarest && Math.Max(own, peers) < rarest.Value)
            return Judgement.NotJudged("too rare in both groups to be compared");
        var ratio = Ratio(own, peers);
        var muchWorse = ratio >= key.MuchWorse.Value;
        var close = ratio <= Thresholds.CloseToPeers.Value;
        var (smallest, largest) = e.Gaps is { } q && q.Lower < q.Upper ? (gap <= q.Lower, gap >= q.Upper) : (false, false);
        return new((muchWorse && !smallest) || (largest && !close) ? Reading.Weak
            : close || (smallest && !muchWorse) ? Reading.Strong
            : Reading.Middling);
    }

    public static string Sentence(Exhibit e, KeyMeasure key) => e.Value is { } value
        ? Wording.Capital($"{Says(key, e.Sen, value)} in {Wording.Of(e.Sheet.Period)}{Beside(key, value, e.Peers)}{Plain.Median(e)}.")
        : Plain.NoFigure(e);

    public static string Says(KeyMeasure key, SenProvision sen, double value) => key.Phrase(Wording.Of(sen), Figure(key, value));

    public static string Figure(KeyMeasure key, double value) => $"{Wording.Number(value, Unit.Percent)}{key.Suffix}";

    private static string Beside(KeyMeasure key, double own, double? peers) => peers switch
    {
        null => "",
        0 => $", pupils without SEN {Figure(key, 0)}",
        { } p => $", {Wording.Number(own / p, Unit.Percent)} times the {Figure(key, p)} of pupils without SEN",
    };

    private static double Ratio(double own, double peers) => (own, peers) switch
    {
        (0, 0) => 1,
        (_, 0) => double.PositiveInfinity,
        _ => own / peers,
    };
}
