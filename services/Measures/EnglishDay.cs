namespace Send.Measures;

/// <summary>
/// The day that it is in England. The clock is that of the Summer Time Order 2002, one hour ahead of UTC from the last Sunday of March at 01:00 UTC to the
/// last Sunday of October at 01:00 UTC; small images have no table of time zones to ask.
/// </summary>
public static class EnglishDay
{
    private const int ChangeAtHour = 1;

    /// <summary>The day that it is in England by a clock.</summary>
    public static DateOnly Today(this TimeProvider time)
    {
        var utc = time.GetUtcNow().UtcDateTime;
        return DateOnly.FromDateTime(IsSummerTime(utc) ? utc.AddHours(1) : utc);
    }

    private static bool IsSummerTime(DateTime utc) => LastSundayOf(utc.Year, 3) <= utc && utc < LastSundayOf(utc.Year, 10);

    private static DateTime LastSundayOf(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), ChangeAtHour, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
