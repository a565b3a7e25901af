using Send.HealthAccess.Storage;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Referrals;

/// <summary>What the contacts that are held for a referral say against it, by the codes with which it would be said against them.</summary>
internal static class AgainstContacts
{
    /// <param name="referral">The referral.</param>
    /// <param name="contacts">Its contacts; null where none is held.</param>
    public static FieldViolation? Problem(Referral referral, ContactsOfReferral? contacts) => (referral, contacts) switch
    {
        (_, null) => null,
        ({ Decision: ReferralDecision.NotAccepted }, _) => new(
            "decision", "contact-of-refused-referral",
            $"Contacts are held for it, the last of {IsoDay.Write(contacts.Last)}, and one that was not accepted has none. Withdraw them, or correct the decision; one that was pointed to other help after a contact was signposted."),
        ({ ReceivedOn: var received }, _) when contacts.First < received => new(
            "received_on", "contact-before-referral",
            $"A contact of {IsoDay.Write(contacts.First)} is held for it, before it was received on {IsoDay.Write(received)}. Correct the day of one of them, or withdraw the contact."),
        ({ DischargedOn: { } discharged }, _) when contacts.Last > discharged => new(
            "discharged_on", "contact-after-discharge",
            $"A contact of {IsoDay.Write(contacts.Last)} is held for it, after the child was discharged on {IsoDay.Write(discharged)}. Correct the day of one of them, or withdraw the contact."),
        _ => null,
    };
}
