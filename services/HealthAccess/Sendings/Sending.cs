namespace Send.HealthAccess.Sendings;

/// <summary>From when to when it is known of a provider's children, in services that are of one spell, whether they wait and were seen.</summary>
/// <param name="FirstReferredOn">The day of the first referral.</param>
/// <param name="ContactsFrom">The first day of the month from which on its contacts are known; null where it has sent none.</param>
/// <param name="LastDay">The last day of which anything is known.</param>
/// <param name="ServiceFrom">The first day from which on contacts of any provider of the area are known; null where none has sent any.</param>
/// <param name="AllClosed">Whether each of its children was discharged or turned away, so that nothing more is to come of them.</param>
public sealed record Sending(DateOnly FirstReferredOn, DateOnly? ContactsFrom, DateOnly LastDay, DateOnly? ServiceFrom, bool AllClosed)
{
    /// <summary>Of a provider of which nothing is held.</summary>
    public static Sending Nothing { get; } = new(DateOnly.MaxValue, null, DateOnly.MinValue, null, AllClosed: false);

    /// <summary>A day, or the last before it of which anything is known.</summary>
    public DateOnly KnownBy(DateOnly day) => LastDay < day ? LastDay : day;

    /// <summary>Why nobody can tell of one who may wait as a day ends whether that is so; null where it is known.</summary>
    /// <param name="startsOn">The day of the referral.</param>
    /// <param name="day">The day.</param>
    public NotKnown? OfWait(DateOnly startsOn, DateOnly day) =>
        !(ContactsFrom <= day) ? NotKnown.NoContacts
        : startsOn < ContactsFrom ? NotKnown.BeforeContacts
        : LastDay < day ? NotKnown.SentNoMore
        : null;

    /// <summary>
    /// Why nobody can tell what became of one over a time; null where it is known. A provider counts for all of the time or for none of it:
    /// of one that is known for a part, waits would be too short at the beginning, and those that were long would be missing at the end.
    /// </summary>
    /// <param name="startsOn">The day of the referral.</param>
    /// <param name="from">First day of the time.</param>
    /// <param name="to">Its last day.</param>
    public NotKnown? OfTime(DateOnly startsOn, DateOnly from, DateOnly to) =>
        !(ContactsFrom <= to) ? NotKnown.NoContacts
        : startsOn < ContactsFrom || !(ContactsFrom <= from || IsNewSince(from)) ? NotKnown.BeforeContacts
        : LastDay < to && !AllClosed ? NotKnown.SentNoMore
        : null;

    /// <summary>One that took over from others, and sent its contacts from its first referral on.</summary>
    private bool IsNewSince(DateOnly from) => ServiceFrom <= from && FirstReferredOn >= ContactsFrom;
}
