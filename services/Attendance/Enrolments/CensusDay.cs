using Send.Measures;

namespace Send.Attendance.Enrolments;

/// <summary>The day of the January school census, whose headcount all rates of an academic year are out of: the third Thursday.</summary>
internal static class CensusDay
{
    private const int DaysToTheThird = 14;

    public static DateOnly Of(Period period)
    {
        var first = new DateOnly(period.Start.Month >= 9 ? period.Start.Year + 1 : period.Start.Year, 1, 1);
        return first.AddDays((((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7) + DaysToTheThird);
    }
}
