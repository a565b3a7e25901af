using Send.HealthAccess.V1;
using Contact = Send.HealthAccess.Storage.Contact;
using Wire = Send.HealthAccess.V1.Contact;

namespace Send.HealthAccess.Contacts;

/// <summary>Contacts as <c>send.health_access.v1</c> says them.</summary>
internal static class ContactWire
{
    public static Wire ToWire(this Contact c)
    {
        var wire = new Wire
        {
            AreaCode = c.AreaCode,
            Id = c.Id,
            Referral = c.Referral,
            Date = IsoDay.Write(c.On),
            Outcome = (ContactOutcome)c.Outcome,
            Medium = (ContactMedium)c.Medium,
            RecordedInError = c.RecordedInError,
            Etag = c.Etag,
        };
        if (c.Minutes is { } minutes)
            wire.Minutes = minutes;
        return wire;
    }

    public static ContactVersion ToVersion(this Contact c) => new() { Contact = c.ToWire(), Version = c.VersionToWire() };
}
