using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>How pupils with SEN fare beside pupils without SEN of the same area.</summary>
public static class Disparity
{
    /// <summary>
    /// Weak: much worse than their peers. Strong: close to them. Where the gap stands among all areas is told and weighs nothing:
    /// there is a largest quarter however small the gaps have become.
    /// </summary>
    public static Judgement Judge(Exhibit e, KeyMeasure key) => Corroboration.Of(e, ByItself(e, key), published => ByItself(published, key));

    public static string Sentence(Exhibit e, KeyMeasure key) => e.Value is { } value
        ? Wording.Capital($"{Says(key, e.Sen, value)} in {Wording.Of(e.Sheet.Period)}{Beside(key, value, e.Peers)}{Plain.Median(e)}{Standing(e)}.")
        : Plain.NoFigure(e);

    public static string Says(KeyMeasure key, SenProvision sen, double value) => key.Phrase(Wording.Of(sen), Figure(key, value));

    public static string Figure(KeyMeasure key, double value) => $"{Wording.Number(value, Unit.Percent)}{key.Suffix}";

    private static Judgement ByItself(Exhibit e, KeyMeasure key)
    {
        if ((RecordedPupils.TooFewOnEitherSide(e) ?? Fitness.WhyNotOfSchools(e)) is { } why)
            return Judgement.NotJudged(why);
        if (e is not { Value: { } own, Peers: { } peers })
            return Judgement.NotJudged("pupils without SEN have no figure to compare it with");
        var ratio = Ratio(own, peers);
        return new(ratio >= key.MuchWorse.Value ? Reading.Weak
            : ratio <= Thresholds.CloseToPeers.Value ? Reading.Strong
            : Reading.Middling);
    }

    private static string Beside(KeyMeasure key, double own, double? peers) => peers switch
    {
        null => "",
        0 => $", pupils without SEN {Figure(key, 0)}",
        { } p => $", {Wording.Number(own / p, Unit.Percent)} times the {Figure(key, p)} of pupils without SEN",
    };

    private static string Standing(Exhibit e) => e switch
    {
        { Gap: { } gap, Gaps: { } q } when q.Lower < q.Upper && gap >= q.Upper => "; the gap is among the largest quarter of areas' gaps",
        { Gap: { } gap, Gaps: { } q } when q.Lower < q.Upper && gap <= q.Lower => "; the gap is among the smallest quarter of areas' gaps",
        _ => "",
    };

    private static double Ratio(double own, double peers) => (own, peers) switch
    {
        (0, 0) => 1,
        (_, 0) => double.PositiveInfinity,
        _ => own / peers,
    };
}
