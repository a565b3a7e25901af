using Send.HealthAccess.Storage;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Commissioning;

/// <summary>What commissioned services have of their own among records.</summary>
internal sealed class CommissionedServiceRules : RecordRules<CommissionedService>
{
    public const string Word = "commissioned service";

    public override string Noun => Word;

    public override string SubjectOf(CommissionedService record) => $"{(int)record.Service} {record.Commissioner}";

    public override IQueryable<CommissionedService> OfSubject(IQueryable<CommissionedService> records, CommissionedService record) =>
        records.Where(r => r.Service == record.Service && r.Commissioner == record.Commissioner);

    public override bool IsWithdrawn(CommissionedService record) => record.RecordedInError;

    public override bool SayTheSame(CommissionedService one, CommissionedService other) => Content(one).Equals(Content(other));

    /// <summary>A commissioner has a service of an age on a day once. Two commissioners may share ages, which is told.</summary>
    public override FieldViolation? Overlap(CommissionedService record, IEnumerable<CommissionedService> others) =>
        others.FirstOrDefault(o => o.Id != record.Id && !o.RecordedInError && o.CommissionerKind == record.CommissionerKind && ShareAges(o, record) && ShareDays(o, record)) is { } other
            ? new(
                "from_age", "overlaps-another",
                $"The same commissioner has this service for ages {other.FromAge} to {other.ToAge} from {IsoDay.Write(other.From)} {(other.To is { } to ? $"to {IsoDay.Write(to)}" : "on")}, "
                + "under another id, and would count twice. End, amend or withdraw that one first.")
            : null;

    private static bool ShareAges(CommissionedService one, CommissionedService other) => one.FromAge <= other.ToAge && other.FromAge <= one.ToAge;

    private static bool ShareDays(CommissionedService one, CommissionedService other) =>
        one.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (one.To ?? DateOnly.MaxValue);

    private static CommissionedService Content(CommissionedService s) =>
        s with { Version = 0, Latest = false, Position = 0, ReceivedAt = 0, Cause = default, Etag = "", RecordedInError = false };
}
