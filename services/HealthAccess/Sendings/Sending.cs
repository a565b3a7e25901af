namespace Send.HealthAccess.Sendings;

/// <summary>When it is known of a provider's children, in one service, whether they wait and were seen.</summary>
/// <param name="Stretches">The times over which it is, the earliest first.</param>
/// <param name="HasEnded">Whether it has discharged its children, but for a tenth or fewer, so that nothing more is to come of them.</param>
public sealed record Sending(IReadOnlyList<Stretch> Stretches, bool HasEnded)
{
    /// <summary>Of a provider of which nothing is held.</summary>
    public static Sending Nothing { get; } = new([], HasEnded: false);

    /// <summary>Why nobody can tell of one who may wait as a day ends whether that is so; null where it is known.</summary>
    /// <param name="startsOn">The day of the referral.</param>
    /// <param name="day">The day.</param>
    public NotKnown? OfWait(DateOnly startsOn, DateOnly day) =>
        LastBy(day) is not { } last ? new(Gap.NoContacts, day)
        : last.To < day ? new(Gap.SentNoMore, last.LastContact)
        : startsOn < last.CountsFrom ? new(Gap.BeforeContacts, last.From)
        : null;

    /// <summary>
    /// Why nobody can tell what became of one over a time; null where it is known. A provider counts for all of the time or for none of it:
    /// of one that is known for a part, waits would be too short at the beginning, and those that were long would be missing at the end.
    /// </summary>
    /// <param name="startsOn">The day of the referral.</param>
    /// <param name="isOpen">Whether it was open as the time ended, as far as is known.</param>
    /// <param name="from">First day of the time.</param>
    /// <param name="to">Its last day.</param>
    public NotKnown? OfTime(DateOnly startsOn, bool isOpen, DateOnly from, DateOnly to) =>
        LastBy(to) is not { } last ? new(Gap.NoContacts, to)
        : last.To < to && !(HasEnded && !isOpen && last == Stretches[^1]) ? new(Gap.SentNoMore, last.LastContact)
        : startsOn < last.CountsFrom || from < last.CountsFrom ? new(Gap.BeforeContacts, last.From)
        : null;

    private Stretch? LastBy(DateOnly day) => Stretches.LastOrDefault(s => s.From <= day);
}
