using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Seen;

/// <summary>Contacts that were arranged for a year, and what came of them.</summary>
public sealed class Arranged
{
    public int All { get; private set; }

    public int CancelledByProvider { get; private set; }

    public void Add(ContactOutcome outcome)
    {
        All++;
        CancelledByProvider += outcome == ContactOutcome.CancelledByProvider ? 1 : 0;
    }
}
