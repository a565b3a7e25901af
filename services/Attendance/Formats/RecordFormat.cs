using System.Collections.Frozen;

namespace Send.Attendance.Formats;

/// <summary>A file of records, known by its columns.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Keeps">What is kept of it, in the plural.</param>
/// <param name="Columns">Its columns.</param>
public sealed record RecordFormat(string Id, string Keeps, IReadOnlySet<string> Columns)
{
    public static RecordFormat RegisterByWeek { get; } = new("register-by-week", "pupils' weeks", new HashSet<string>(["area", "school", "pupil", "week", "marks"], StringComparer.Ordinal));

    public static RecordFormat RegisterByMark { get; } = new("register-by-mark", "pupils' weeks", new HashSet<string>(["area", "school", "pupil", "date", "session", "code"], StringComparer.Ordinal));

    public static RecordFormat Enrolments { get; } = new(
        "enrolments", "spells", new HashSet<string>(["area", "school", "pupil", "from", "to", "year_group", "sen", "primary_need"], StringComparer.Ordinal));

    public static RecordFormat Exclusions { get; } = new(
        "exclusions", "exclusions", new HashSet<string>(["area", "id", "school", "pupil", "kind", "from", "to", "days", "lunchtimes", "reasons"], StringComparer.Ordinal));

    public static RecordFormat Episodes { get; } = new(
        "episodes", "episodes",
        new HashSet<string>(["area", "id", "kind", "school", "pupil", "from", "to", "reason", "outcome", "provider", "sessions_a_week", "review"], StringComparer.Ordinal));

    public static RecordFormat Reports { get; } = new(
        "unofficial-exclusion-reports", "reports",
        new HashSet<string>(["area", "id", "school", "pupil", "source", "manner", "from", "to", "reported", "state", "reviewed", "reasons"], StringComparer.Ordinal));

    private static readonly FrozenDictionary<string, string> OtherwiseNamed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["area_code"] = "area",
        ["school_urn"] = "school",
        ["starts_on"] = "from",
        ["happened_from"] = "from",
        ["ends_on"] = "to",
        ["happened_to"] = "to",
        ["half_days"] = "days",
        ["reported_on"] = "reported",
        ["review.state"] = "state",
        ["review.reviewed_on"] = "reviewed",
        ["review.reasons"] = "reasons",
        ["review_on"] = "review",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<RecordFormat> All { get; } = [RegisterByWeek, RegisterByMark, Enrolments, Exclusions, Episodes, Reports];

    /// <summary>The column that a field of the contract is read from, to name what a person sees in the file.</summary>
    public static string ColumnOf(string field) => OtherwiseNamed.GetValueOrDefault(field, field);
}
