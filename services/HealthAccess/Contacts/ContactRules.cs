using Send.HealthAccess.Storage;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Contacts;

/// <summary>What contacts have of their own among records.</summary>
internal sealed class ContactRules : RecordRules<Contact>
{
    public const string Word = "contact";

    public override string Noun => Word;

    /// <summary>A year of a large area has some 400,000.</summary>
    public override int MostInBatch => 1_000_000;

    /// <summary>A child may have several on one day.</summary>
    public override bool MayOverlap => false;

    public override string SubjectOf(Contact record) => record.Referral;

    public override IQueryable<Contact> OfSubject(IQueryable<Contact> records, Contact record) => records.Where(r => r.Referral == record.Referral);

    public override bool IsWithdrawn(Contact record) => record.RecordedInError;

    public override bool SayTheSame(Contact one, Contact other) =>
        (one.AreaCode, one.Id, one.Referral, one.On, one.Outcome, one.Medium, one.Minutes)
        == (other.AreaCode, other.Id, other.Referral, other.On, other.Outcome, other.Medium, other.Minutes);

    public override FieldViolation? Overlap(Contact record, IEnumerable<Contact> others) => null;

    public override async Task<Func<Contact, FieldViolation?>> Against(
        RecordsContext context, string areaCode, IReadOnlyCollection<Contact> records, CancellationToken cancellationToken)
    {
        var referrals = await ReferralsOfContacts.Read(context, areaCode, records, cancellationToken);
        return contact => AgainstReferral.Problem(contact, referrals.GetValueOrDefault(contact.Referral));
    }
}
