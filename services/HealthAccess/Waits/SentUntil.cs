namespace Send.HealthAccess.Waits;

/// <summary>From when to when anything is known of the children of a provider: contacts from the first that it sent, and all else up to the end of the last month of which it sent anything.</summary>
public sealed class SentUntil
{
    /// <summary>The day of its first contact, attended or not; the last day of all, while it has sent none.</summary>
    public DateOnly FirstContactOn { get; private set; } = DateOnly.MaxValue;

    /// <summary>The last day of the last month in which it received, decided or discharged anything or had a contact.</summary>
    public DateOnly LastDay { get; private set; } = DateOnly.MinValue;

    /// <summary>Whether it had sent contacts by a day: of one that has not, nobody can tell whether its children were seen.</summary>
    public bool HasContactsBy(DateOnly day) => FirstContactOn <= day;

    /// <summary>Takes note of a referral, with what was decided and how it ended.</summary>
    public void Sent(in Referred referral)
    {
        Sent(referral.ReceivedOn);
        Sent(referral.DecidedOn ?? DateOnly.MinValue);
        Sent(referral.DischargedOn ?? DateOnly.MinValue);
    }

    /// <summary>Takes note of a contact, attended or not.</summary>
    public void HadContact(DateOnly on)
    {
        Sent(on);
        FirstContactOn = on < FirstContactOn ? on : FirstContactOn;
    }

    private void Sent(DateOnly day)
    {
        if (day > LastDay)
            LastDay = new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
    }
}
