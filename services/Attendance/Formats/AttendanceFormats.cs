using Send.Records.Formats;

namespace Send.Attendance.Formats;

/// <summary>The files of records that Attendance takes in.</summary>
public static class AttendanceFormats
{
    private static readonly (string, string)[] School = [("school_urn", "school"), ("starts_on", "from"), ("ends_on", "to")];

    public static RecordFormat RegisterByWeek { get; } = new("register-by-week", "Attendance registers", "pupils' weeks", ["area", "school", "pupil", "week", "marks"], School);

    public static RecordFormat RegisterByMark { get; } = new("register-by-mark", "Attendance registers", "pupils' weeks", ["area", "school", "pupil", "date", "session", "code"], School);

    public static RecordFormat Enrolments { get; } = new(
        "enrolments", "Enrolments", "spells", ["area", "school", "pupil", "from", "to", "year_group", "sen", "primary_need"], School);

    public static RecordFormat Exclusions { get; } = new(
        "exclusions", "Suspensions and permanent exclusions", "exclusions",
        ["area", "id", "school", "pupil", "kind", "from", "to", "days", "lunchtimes", "reasons"], [.. School, ("half_days", "days")]);

    public static RecordFormat Episodes { get; } = new(
        "episodes", "Children missing education, part-time timetables, home education and alternative provision", "episodes",
        ["area", "id", "kind", "school", "pupil", "from", "to", "reason", "outcome", "provider", "sessions_a_week", "review"], [.. School, ("review_on", "review")]);

    public static RecordFormat Reports { get; } = new(
        "unofficial-exclusion-reports", "Reports of unofficial exclusion", "reports",
        ["area", "id", "school", "pupil", "source", "manner", "from", "to", "reported", "state", "reviewed", "reasons"],
        [
            .. School, ("happened_from", "from"), ("happened_to", "to"), ("reported_on", "reported"), ("review.state", "state"),
            ("review.reviewed_on", "reviewed"), ("review.reasons", "reasons"),
        ]);

    public static IReadOnlyList<RecordFormat> Registers { get; } = [RegisterByWeek, RegisterByMark];
}
