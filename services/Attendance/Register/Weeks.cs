namespace Send.Attendance.Register;

/// <summary>The weeks by which marks are sent, each of ten sessions from Monday morning to Friday afternoon.</summary>
public static class Weeks
{
    public const int Sessions = 10;

    /// <summary>The first week whose register is kept here.</summary>
    public static DateOnly First { get; } = new(2006, 8, 28);

    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>A week counted from the first, by its Monday.</summary>
    public static int NumberOf(DateOnly monday) => (monday.DayNumber - First.DayNumber) / 7;

    /// <summary>The Monday of a week counted from the first.</summary>
    public static DateOnly OfNumber(int week) => First.AddDays(week * 7);

    /// <summary>When the last session of a week is over at the latest, in ticks of UTC.</summary>
    public static long EndOf(DateOnly monday) => monday.AddDays(Sessions / 2).ToDateTime(TimeOnly.MinValue).Ticks;

    public static DateOnly DayOf(DateOnly monday, int session) => monday.AddDays(session / 2);
}
