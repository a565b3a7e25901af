using Send.HealthAccess.Storage;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Crisis;

/// <summary>What crises have of their own among records.</summary>
internal sealed class CrisisEventRules : RecordRules<CrisisEvent>
{
    public const string Word = "event";

    public override string Noun => Word;

    /// <summary>An emergency and the admission after it are two, and may be of one day.</summary>
    public override bool MayOverlap => false;

    public override string SubjectOf(CrisisEvent record) => record.Child;

    public override IQueryable<CrisisEvent> OfSubject(IQueryable<CrisisEvent> records, CrisisEvent record) => records.Where(r => r.Child == record.Child);

    public override bool IsWithdrawn(CrisisEvent record) => record.RecordedInError;

    public override bool SayTheSame(CrisisEvent one, CrisisEvent other) => Content(one).Equals(Content(other));

    public override FieldViolation? Overlap(CrisisEvent record, IEnumerable<CrisisEvent> others) => null;

    private static CrisisEvent Content(CrisisEvent e) => e with { Version = 0, Latest = false, Position = 0, ReceivedAt = 0, Cause = default, Etag = "", RecordedInError = false };
}
