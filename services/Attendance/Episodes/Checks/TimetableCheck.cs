using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Records.Checks;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes.Checks;

/// <summary>A part-time timetable alone has sessions a week and a day of review. Ten sessions are a whole week.</summary>
internal static class TimetableCheck
{
    private const int Most = 9;

    public static FieldViolation? Problem(Wire wire) => (wire.Kind, IsoDay.Read(wire.ReviewOn)) switch
    {
        (not EpisodeKind.PartTimeTimetable, _) when wire.SessionsAWeek != 0 => new(
            "sessions_a_week", "sessions-of-another-kind", "Only a part-time timetable has sessions a week. Leave them out."),
        (not EpisodeKind.PartTimeTimetable, _) when wire.ReviewOn.Length > 0 => new(
            "review_on", "review-of-another-kind", "Only a part-time timetable has a day of review. Leave it empty."),
        _ when wire.SessionsAWeek is < 0 or > Most => new(
            "sessions_a_week", "sessions-a-week", $"A part-time timetable has 1 to {Most} sessions a week, of which a whole week has 10. Give nothing where they are not known."),
        (_, null) => wire.ReviewOn.Length > 0 ? DayText.Not("review_on", wire.ReviewOn) : null,
        var (_, review) when review < IsoDay.Read(wire.StartsOn) => new(
            "review_on", "review-before-start", $"It is to be reviewed on {wire.ReviewOn}, before it starts on {wire.StartsOn}."),
        _ => null,
    };
}
