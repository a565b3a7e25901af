using Send.HealthAccess.Storage;
using Send.Hosting.Errors;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>What specified provision has of its own among records.</summary>
internal sealed class SpecifiedProvisionRules : RecordRules<SpecifiedProvision>
{
    public const string Word = "provision";

    public override string Noun => Word;

    public override string SubjectOf(SpecifiedProvision record) => record.Child;

    public override IQueryable<SpecifiedProvision> OfSubject(IQueryable<SpecifiedProvision> records, SpecifiedProvision record) =>
        records.Where(r => r.Child == record.Child);

    public override bool IsWithdrawn(SpecifiedProvision record) => record.RecordedInError;

    public override bool SayTheSame(SpecifiedProvision one, SpecifiedProvision other) => Content(one).Equals(Content(other));

    /// <summary>A plan says one thing of a service on a day. What is withdrawn is in nobody's way.</summary>
    public override FieldViolation? Overlap(SpecifiedProvision record, IEnumerable<SpecifiedProvision> others) =>
        others.FirstOrDefault(o => o.Id != record.Id && o.Service == record.Service && !o.RecordedInError && Meet(o, record)) is { } other
            ? new(
                "from", "overlaps-another",
                $"The child's plan already specifies this service from {IsoDay.Write(other.From)} {(other.To is { } to ? $"to {IsoDay.Write(to)}" : "on")}, "
                + "under another id. End, amend or withdraw that one first.")
            : null;

    private static bool Meet(SpecifiedProvision one, SpecifiedProvision other) =>
        one.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (one.To ?? DateOnly.MaxValue);

    private static SpecifiedProvision Content(SpecifiedProvision p) =>
        p with { Version = 0, Latest = false, Position = 0, ReceivedAt = 0, Cause = default, Etag = "", RecordedInError = false };
}
