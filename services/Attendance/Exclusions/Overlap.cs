using Send.Attendance.Storage;
using Send.Hosting.Errors;

namespace Send.Attendance.Exclusions;

/// <summary>
/// A pupil cannot be suspended from one school twice on one day, nor excluded from it for good twice from one day on. What is withdrawn
/// is in nobody's way.
/// </summary>
internal static class Overlap
{
    /// <param name="exclusion">The exclusion.</param>
    /// <param name="others">Latest versions of others of the same pupil at the same school.</param>
    public static FieldViolation? Problem(Exclusion exclusion, IEnumerable<Exclusion> others) =>
        others.FirstOrDefault(o => o.Id != exclusion.Id && o.WithdrawnBecause is null && o.Kind == exclusion.Kind && ShareDays(o, exclusion)) switch
        {
            null => null,
            { Kind: ExclusionKind.Permanent } => new(
                "starts_on", "overlapping-exclusion",
                $"The pupil is permanently excluded from the school from {IsoDay.Write(exclusion.StartsOn)} on already, under another id."),
            var other => new(
                "starts_on", "overlapping-exclusion",
                $"The pupil is suspended from the school from {IsoDay.Write(other.StartsOn)} to {IsoDay.Write(other.EndsOn)} already, under another id. "
                + "Amend or withdraw that one first."),
        };

    private static bool ShareDays(Exclusion one, Exclusion other) => one.Kind == ExclusionKind.Permanent
        ? one.StartsOn == other.StartsOn
        : one.StartsOn <= other.EndsOn && other.StartsOn <= one.EndsOn;
}
