using Send.Attendance.V1;
using Send.Measures.V1;

namespace Send.Attendance.Tests.Exclusions;

/// <summary>Exclusions to begin from.</summary>
internal static class Given
{
    /// <summary>Of Monday to Wednesday, six half days.</summary>
    public static Exclusion Suspension(string area, string id = "", string pupil = "P1") => new()
    {
        AreaCode = area,
        Id = id,
        SchoolUrn = "100001",
        Pupil = pupil,
        Kind = ExclusionKind.Suspension,
        StartsOn = "2025-10-06",
        EndsOn = "2025-10-08",
        HalfDays = 6,
        Reasons = { "DB", "VA" },
    };

    public static Exclusion Permanent(string area, string id = "", string pupil = "P1") => new()
    {
        AreaCode = area,
        Id = id,
        SchoolUrn = "100001",
        Pupil = pupil,
        Kind = ExclusionKind.Permanent,
        StartsOn = "2025-10-06",
        Reasons = { "OW" },
    };

    public static Exclusion On(this Exclusion exclusion, string startsOn, string endsOn, int halfDays) =>
        exclusion.With(e => (e.StartsOn, e.EndsOn, e.HalfDays) = (startsOn, endsOn, halfDays));

    public static Exclusion With(this Exclusion exclusion, Action<Exclusion> change)
    {
        var changed = exclusion.Clone();
        change(changed);
        return changed;
    }

    public static ImportHeader Header(string batch, bool strict = false) => new()
    {
        BatchId = batch,
        ProfileId = "exclusions",
        FileName = "exclusions.csv",
        Strict = strict,
        Source = new() { Id = "mis", Title = "Exclusions of a council", Publisher = "A council", Grain = Grain.Records },
    };
}
