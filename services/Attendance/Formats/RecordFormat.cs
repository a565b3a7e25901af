namespace Send.Attendance.Formats;

/// <summary>A file of records, known by its columns.</summary>
public sealed record RecordFormat(string Id, IReadOnlySet<string> Columns)
{
    public static RecordFormat RegisterByWeek { get; } = new("register-by-week", new HashSet<string>(["area", "school", "pupil", "week", "marks"], StringComparer.Ordinal));

    public static RecordFormat RegisterByMark { get; } = new("register-by-mark", new HashSet<string>(["area", "school", "pupil", "date", "session", "code"], StringComparer.Ordinal));

    public static RecordFormat Enrolments { get; } = new(
        "enrolments", new HashSet<string>(["area", "school", "pupil", "from", "to", "year_group", "sen", "primary_need"], StringComparer.Ordinal));

    public static RecordFormat Exclusions { get; } = new(
        "exclusions", new HashSet<string>(["area", "id", "school", "pupil", "kind", "from", "to", "days", "lunchtimes", "reasons"], StringComparer.Ordinal));

    public static IReadOnlyList<RecordFormat> All { get; } = [RegisterByWeek, RegisterByMark, Enrolments, Exclusions];
}
