using Send.HealthAccess.Storage;
using Contact = Send.HealthAccess.Storage.Contact;
using Wire = Send.HealthAccess.V1.Contact;

namespace Send.HealthAccess.Contacts;

/// <summary>Makes of a contact that was checked the one that is kept.</summary>
internal static class ContactEntity
{
    public static Contact Of(Wire wire, string areaCode) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        Referral = wire.Referral,
        On = IsoDay.Read(wire.Date)!.Value,
        Outcome = (ContactOutcome)wire.Outcome,
        Medium = (ContactMedium)wire.Medium,
        Minutes = wire.HasMinutes ? wire.Minutes : null,
    };
}
