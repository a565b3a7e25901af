using Send.HealthAccess.Storage;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Contacts;

/// <summary>What its referral says against a contact. The message never repeats the id of the referral.</summary>
internal static class AgainstReferral
{
    private const string Field = "referral";

    /// <param name="contact">The contact.</param>
    /// <param name="referral">Its referral; null where none is held.</param>
    public static FieldViolation? Problem(Contact contact, ReferralOfContacts? referral) => referral switch
    {
        null => new(Field, "no-such-referral", "The area has no referral with this id. Send the referrals first, and then their contacts."),
        { RecordedInError: true } => new(
            Field, "contact-of-withdrawn-referral", "The referral is withdrawn. Give the one that took its place, or leave the contact out."),
        { Decision: ReferralDecision.NotAccepted } => new(
            Field, "contact-of-refused-referral", "The referral was not accepted, so that it has no contacts. Amend the referral first if that is wrong."),
        { ReceivedOn: var received } when contact.On < received => new(
            "date", "contact-before-referral", $"The contact is of {IsoDay.Write(contact.On)}, before its referral was received on {IsoDay.Write(received)}."),
        { DischargedOn: { } discharged } when contact.On > discharged => new(
            "date", "contact-after-discharge",
            $"The contact is of {IsoDay.Write(contact.On)}, after the child was discharged on {IsoDay.Write(discharged)}. It belongs to another referral, or the discharge is wrong."),
        _ => null,
    };
}
