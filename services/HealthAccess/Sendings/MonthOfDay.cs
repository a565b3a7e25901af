namespace Send.HealthAccess.Sendings;

/// <summary>What is sent is known by whole months.</summary>
internal static class MonthOfDay
{
    public static DateOnly FirstOfMonth(this DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly LastOfMonth(this DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
