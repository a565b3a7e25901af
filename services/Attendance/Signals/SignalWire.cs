using Send.Attendance.V1;
using Send.Measures;
using Send.Measures.Statistics;
using Wire = Send.Attendance.V1.Signal;

namespace Send.Attendance.Signals;

/// <summary>Signals as <c>send.attendance.v1</c> says them, in the words of their measures.</summary>
internal sealed class SignalWire(MeasureCatalogue measures)
{
    private const string NeverProof =
        "This is an indicator, never proof: it says where to look. Whether a pupil was excluded unofficially is found by asking the school, the parents and the pupil.";

    /// <param name="counted">The signal.</param>
    /// <param name="school">Only of this school; empty for the area.</param>
    public Wire Of(CountedSignal counted, string school)
    {
        var measure = measures.Find(counted.Signal.Id)!;
        var signal = new Wire
        {
            Id = measure.Id,
            Title = measure.Title,
            Counts = measure.Definition,
            Statement = NeverProof,
            OtherExplanations = { counted.Signal.OtherExplanations },
            NotComputable = WhyNot(counted, measure, school),
        };
        if (signal.NotComputable.Length > 0)
            return signal;
        var peers = counted.Counts.Of(SenProvision.NoSen, school);
        signal.Provisions.AddRange(Enum.GetValues<SenProvision>().Select(sen => Of(sen, counted.Counts.Of(sen, school), peers)));
        signal.SchoolsBeyondLimit.AddRange(
            from beyond in Limits.Beyond(counted.Counts)
            where school.Length == 0 || beyond.SchoolUrn == school
            select new SchoolBeyondLimit { SchoolUrn = beyond.SchoolUrn, Count = beyond.Share.Count, OutOf = beyond.Share.OutOf, Limit = beyond.Limit });
        signal.SchoolsCompared = school.Length == 0 ? counted.Counts.Schools.Count() : 1;
        return signal;
    }

    private static string WhyNot(CountedSignal counted, Measure measure, string school) =>
        !counted.IsComputable ? counted.NotComputable
        : counted.Counts.Of(SenProvision.All, school).OutOf == 0 ? $"Not computable because the records hold no {measure.Denominator}."
        : "";

    private static SignalCount Of(SenProvision sen, Share share, Share peers)
    {
        var count = new SignalCount { SenProvision = (Send.Measures.V1.SenProvision)sen, Count = share.Count, OutOf = share.OutOf };
        if (share.OutOf == 0)
            return count;
        var interval = Interval.Wilson(share.Count, share.OutOf);
        (count.Rate, count.Lower, count.Upper) = (Percent(share), 100 * interval.Lower, 100 * interval.Upper);
        if (sen is SenProvision.All or SenProvision.NoSen || peers.OutOf == 0)
            return count;
        if (peers.Count > 0)
            count.Ratio = Percent(share) / Percent(peers);
        count.Difference = Interval.OfDifference((share.Count, share.OutOf), (peers.Count, peers.OutOf)) switch
        {
            { Lower: > 0 } => SignalDifference.Higher,
            { Upper: < 0 } => SignalDifference.Lower,
            _ => SignalDifference.NotToldApart,
        };
        return count;
    }

    private static double Percent(Share share) => 100.0 * share.Count / share.OutOf;
}
