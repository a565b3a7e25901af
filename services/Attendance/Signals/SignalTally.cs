using Send.Measures;

namespace Send.Attendance.Signals;

/// <summary>The signals of an area and an academic year, for pupils of one SEN provision or for all.</summary>
public sealed class SignalTally
{
    private readonly Dictionary<string, Share> shares;

    internal SignalTally(IReadOnlyCollection<CountedSignal> counted, SenProvision sen)
    {
        var computable = counted.Where(c => c.IsComputable).ToList();
        shares = computable.ToDictionary(c => c.Signal.Id, c => c.Counts.Of(sen));
        if (sen != SenProvision.All)
            return;
        SchoolsBeyondLimits = new(
            computable.SelectMany(c => Limits.Beyond(c.Counts)).Select(s => s.SchoolUrn).Distinct().Count(),
            computable.SelectMany(c => c.Counts.Schools).Select(s => s.School).Distinct().Count());
    }

    /// <summary>Schools beyond the limit of any signal, of those that were held against one. Of all pupils alone.</summary>
    public Share SchoolsBeyondLimits { get; }

    /// <summary>What a signal counts; nothing out of nothing where it is not computable.</summary>
    public Fraction Of(string id) => shares.GetValueOrDefault(id) is var share ? new(share.Count, share.OutOf) : default;
}
