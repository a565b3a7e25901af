using Send.Measures;

namespace Send.Attendance.Exclusions;

/// <summary>Days on which schools may be open. Which holidays a school keeps is not known here.</summary>
internal static class SchoolDays
{
    /// <summary>Weekdays from one day to another, both of them too.</summary>
    public static int Weekdays(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
            count += IsWeekday(day) ? 1 : 0;
        return count;
    }

    /// <summary>The sixth weekday from a day on that is no bank holiday, the day itself being the first where it is one.</summary>
    public static DateOnly Sixth(DateOnly from)
    {
        var day = from;
        for (var counted = 0; ; day = day.AddDays(1))
        {
            counted += IsSchoolDay(day) ? 1 : 0;
            if (counted == 6)
                return day;
        }
    }

    /// <summary>Whether any day on which schools may be open is between two days.</summary>
    public static bool AnyBetween(DateOnly before, DateOnly after)
    {
        for (var day = before.AddDays(1); day < after; day = day.AddDays(1))
        {
            if (IsSchoolDay(day))
                return true;
        }
        return false;
    }

    private static bool IsSchoolDay(DateOnly day) => IsWeekday(day) && !BankHolidays.Holds(day);

    public static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
