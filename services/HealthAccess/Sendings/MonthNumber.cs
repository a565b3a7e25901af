namespace Send.HealthAccess.Sendings;

/// <summary>Months by their number, counted from that of the year 0: what is sent is known by months.</summary>
internal static class MonthNumber
{
    // What is extracted in the first days of a month says little of it.
    private const int LastDayOfLittle = 7;

    public static int Month(this DateOnly day) => (day.Year * 12) + day.Month - 1;

    public static DateOnly FirstDay(this int month) => new(month / 12, (month % 12) + 1, 1);

    public static DateOnly LastDay(this int month) => (month + 1).FirstDay().AddDays(-1);

    /// <summary>The last day of which something is known, where the last record is of a day: of its month, or where it is of its first week of the month before.</summary>
    public static DateOnly KnownTo(this DateOnly last) => (last.Day > LastDayOfLittle ? last.Month() : last.Month() - 1).LastDay();
}
