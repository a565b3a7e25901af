using Send.Attendance.V1;
using Send.Measures.V1;

namespace Send.Attendance.Tests.Episodes;

/// <summary>Episodes to begin from.</summary>
internal static class Given
{
    public static Episode Missing(string area, string id = "", string pupil = "P1") =>
        Episode(area, id, pupil, EpisodeKind.MissingEducation, EpisodeReason.MovedInFromAnotherLocalAuthority);

    public static Episode PartTime(string area, string id = "", string pupil = "P1") =>
        Episode(area, id, pupil, EpisodeKind.PartTimeTimetable, EpisodeReason.Reintegration).With(e => (e.SessionsAWeek, e.ReviewOn) = (6, "2025-10-17"));

    public static Episode AtHome(string area, string id = "", string pupil = "P1") =>
        Episode(area, id, pupil, EpisodeKind.HomeEducation, EpisodeReason.SchoolDissatisfactionSend);

    public static Episode Alternative(string area, string id = "", string pupil = "P1") =>
        Episode(area, id, pupil, EpisodeKind.AlternativeProvision, EpisodeReason.PermanentExclusion).With(e => e.Provider = "10001234");

    public static Episode From(this Episode episode, string startsOn, string endsOn = "", EpisodeOutcome outcome = EpisodeOutcome.FullTimeAtSchool) =>
        episode.With(e => (e.StartsOn, e.EndsOn, e.Outcome) = (startsOn, endsOn, endsOn.Length > 0 ? outcome : EpisodeOutcome.Unspecified));

    public static Episode With(this Episode episode, Action<Episode> change)
    {
        var changed = episode.Clone();
        change(changed);
        return changed;
    }

    public static ImportHeader Header(string batch, bool strict = false) => new()
    {
        BatchId = batch,
        ProfileId = "episodes",
        FileName = "episodes.csv",
        Strict = strict,
        Source = new() { Id = "episodes", Title = "Episodes of a council", Publisher = "A council", Grain = Grain.Records },
    };

    private static Episode Episode(string area, string id, string pupil, EpisodeKind kind, EpisodeReason reason) => new()
    {
        AreaCode = area,
        Id = id,
        Kind = kind,
        SchoolUrn = "100001",
        Pupil = pupil,
        StartsOn = "2025-09-15",
        Reason = reason,
    };
}
