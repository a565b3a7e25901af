using Send.HealthAccess.Sendings;
using Send.Measures;

namespace Send.HealthAccess.Figures;

/// <summary>
/// The months and rolling years that are measured from records: those that have ended by the last day of which anything is known, and not
/// long before it. Each belongs to the academic year in which its last day lies, and the academic years are measured as wholes.
/// </summary>
internal static class MeasuredPeriods
{
    /// <summary>Two years, to be set side by side month by month, and the month before them; with the months before these of the same academic year.</summary>
    public const int Least = 25;

    /// <summary>The calendar months of an academic year that have ended by a day, the earliest first.</summary>
    public static IEnumerable<Period> Months(int academicYear, DateOnly until) => Of(academicYear, until, Period.Month);

    /// <summary>The years of twelve months that end in an academic year, the earliest first.</summary>
    public static IEnumerable<Period> RollingYears(int academicYear, DateOnly until) => Of(academicYear, until, Period.YearTo);

    /// <summary>The academic years with a measured period that ends in any month from one day to another.</summary>
    public static IEnumerable<int> Years(DateOnly from, DateOnly to, DateOnly until)
    {
        var last = Math.Min(to.Month(), LastEnded(until));
        var first = Math.Max(from.Month(), First(until));
        return first > last ? [] : Enumerable.Range(YearOf(first), YearOf(last) - YearOf(first) + 1);
    }

    private static IEnumerable<Period> Of(int academicYear, DateOnly until, Func<int, int, Period> period)
    {
        var (first, last) = (First(until), LastEnded(until));
        return
            from month in Enumerable.Range(first, last - first + 1)
            where YearOf(month) == academicYear
            let day = month.FirstDay()
            select period(day.Year, day.Month);
    }

    /// <summary>The last month whose last day has come: tomorrow is in the one after it.</summary>
    private static int LastEnded(DateOnly until) => until.AddDays(1).Month() - 1;

    private static int First(DateOnly until) => Period.AcademicYear(YearOf(LastEnded(until) - Least + 1)).Start.Month();

    private static int YearOf(int month) => Period.AcademicYearOf(month.FirstDay());
}
