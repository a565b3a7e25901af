using Send.Measures;

namespace Send.HealthAccess.Figures;

/// <summary>
/// The months and rolling years that are measured from records: those that have ended, and not long ago. Each belongs to the academic year
/// in which its last day lies.
/// </summary>
internal static class MeasuredPeriods
{
    /// <summary>Two years, to be set side by side month by month, and the month before them.</summary>
    public const int Most = 25;

    /// <summary>The calendar months of an academic year, the earliest first.</summary>
    public static IEnumerable<Period> Months(int academicYear, DateOnly today) => Of(academicYear, today, Period.Month);

    /// <summary>The years of twelve months that end in an academic year, the earliest first.</summary>
    public static IEnumerable<Period> RollingYears(int academicYear, DateOnly today) => Of(academicYear, today, Period.YearTo);

    /// <summary>The academic years with a measured period that ends in any month from one day to another.</summary>
    public static IEnumerable<int> Years(DateOnly from, DateOnly to, DateOnly today)
    {
        var last = MonthOf(to) < LastEnded(today) ? MonthOf(to) : LastEnded(today);
        var first = MonthOf(from) > LastEnded(today) - Most + 1 ? MonthOf(from) : LastEnded(today) - Most + 1;
        return first > last ? [] : Enumerable.Range(YearOf(first), YearOf(last) - YearOf(first) + 1);
    }

    private static IEnumerable<Period> Of(int academicYear, DateOnly today, Func<int, int, Period> period) =>
        from month in Enumerable.Range(LastEnded(today) - Most + 1, Most)
        where YearOf(month) == academicYear
        select period(month / 12, (month % 12) + 1);

    /// <summary>A month by its number, counted from that of the year 0.</summary>
    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    /// <summary>The last month whose last day has come: tomorrow is in the one after it.</summary>
    private static int LastEnded(DateOnly today) => MonthOf(today.AddDays(1)) - 1;

    private static int YearOf(int month) => Period.AcademicYearOf(new(month / 12, (month % 12) + 1, 1));
}
