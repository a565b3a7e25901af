using Send.Attendance.Storage;
using Send.Hosting.Errors;

namespace Send.Attendance.Episodes;

/// <summary>What episodes have of their own among records.</summary>
internal sealed class EpisodeRules : RecordRules<Episode>
{
    public const string Word = "episode";

    public override string Noun => Word;

    /// <summary>A part-time timetable should not be used to manage behaviour (DfE). One that is says something, and is kept.</summary>
    public static bool IsAgainstGuidance(Episode episode) => episode is { Kind: EpisodeKind.PartTimeTimetable, Reason: EpisodeReason.Behaviour };

    public override string SubjectOf(Episode record) => record.Pupil;

    public override IQueryable<Episode> OfSubject(IQueryable<Episode> records, Episode record) => records.Where(r => r.Pupil == record.Pupil);

    public override bool IsWithdrawn(Episode record) => record.RecordedInError;

    public override bool SayTheSame(Episode one, Episode other) => Content(one).Equals(Content(other));

    /// <summary>A pupil cannot be in two episodes of one kind on one day, at whichever schools. What is withdrawn is in nobody's way.</summary>
    public override FieldViolation? Overlap(Episode record, IEnumerable<Episode> others) =>
        others.FirstOrDefault(o => o.Id != record.Id && o.Kind == record.Kind && !o.RecordedInError && o.Meets(record.StartsOn, record.EndsOn ?? DateOnly.MaxValue))
            is { } other
            ? new(
                "starts_on", "overlapping-episode",
                $"The pupil is in another episode of this kind from {IsoDay.Write(other.StartsOn)} {(other.EndsOn is { } end ? $"to {IsoDay.Write(end)}" : "on")}, "
                + "under another id. End, amend or withdraw that one first.")
            : null;

    public override FieldViolation? Note(Episode record) => IsAgainstGuidance(record)
        ? new("reason", "against-guidance", "A part-time timetable should not be used to manage behaviour (DfE, Working together to improve school attendance). The row is kept.")
        : null;

    private static Episode Content(Episode e) => e with { Version = 0, Latest = false, Position = 0, ReceivedAt = 0, Cause = default, Etag = "", RecordedInError = false };
}
