using Send.HealthAccess.Storage;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Referrals;

/// <summary>What referrals have of their own among records.</summary>
internal sealed class ReferralRules : RecordRules<Referral>
{
    public const string Word = "referral";

    private static readonly IReadOnlyList<ReferralPause> NoPauses = [];

    public override string Noun => Word;

    public override string SubjectOf(Referral record) => record.Child;

    public override IQueryable<Referral> OfSubject(IQueryable<Referral> records, Referral record) => records.Where(r => r.Child == record.Child);

    public override bool IsWithdrawn(Referral record) => record.RecordedInError;

    public override bool SayTheSame(Referral one, Referral other) => Content(one).Equals(Content(other)) && one.Pauses.SequenceEqual(other.Pauses);

    /// <summary>Who records a referral again as it came in does not know what was decided, nor how it ended.</summary>
    public override bool IsSentAgain(Referral held, Referral sent) => base.IsSentAgain(sent is { Decision: null, DischargedOn: null } ? AsItCameIn(held) : held, sent);

    public override bool MayOverlap => false;

    /// <summary>None: a child may be referred to one service twice, and waits are counted over both.</summary>
    public override FieldViolation? Overlap(Referral record, IEnumerable<Referral> others) => null;

    public override async Task<Func<Referral, FieldViolation?>> Against(
        RecordsContext context, string areaCode, IReadOnlyCollection<Referral> records, CancellationToken cancellationToken)
    {
        var contacts = await ContactsOfReferrals.Read(context, areaCode, records, cancellationToken);
        return referral => AgainstContacts.Problem(referral, contacts.GetValueOrDefault(referral.Id));
    }

    /// <summary>Contacts that went on belonging to it would count nowhere, and nobody would know.</summary>
    public override async Task<ServiceError?> AgainstWithdrawal(RecordsContext context, Referral held, CancellationToken cancellationToken) =>
        (await ContactsOfReferrals.Read(context, held.AreaCode, [held], cancellationToken)).Count > 0 ? ReferralErrors.HasContacts() : null;

    private static Referral AsItCameIn(Referral r) => r with
    {
        Decision = null,
        DecidedOn = null,
        NotAcceptedBecause = null,
        SignpostedTo = null,
        DischargedOn = null,
        DischargedBecause = null,
    };

    private static Referral Content(Referral r) => r with
    {
        Version = 0,
        Latest = false,
        Position = 0,
        ReceivedAt = 0,
        Cause = default,
        Etag = "",
        RecordedInError = false,
        Pauses = NoPauses,
    };
}
