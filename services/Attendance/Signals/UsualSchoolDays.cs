using Send.Attendance.Exclusions;
using Send.Attendance.Register;
using Send.Measures;

namespace Send.Attendance.Signals;

/// <summary>
/// Days on which most schools are open: weekdays outside bank holidays and the holidays that nearly all of them keep. Which holidays a
/// school keeps is not known here.
/// </summary>
internal static class UsualSchoolDays
{
    /// <summary>A number of school days after a day.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0; left -= Holds(day) ? 1 : 0)
            day = day.AddDays(1);
        return day;
    }

    public static bool Holds(DateOnly day) => SchoolDays.IsWeekday(day) && !BankHolidays.Holds(day) && !IsHoliday(day);

    private static bool IsHoliday(DateOnly day)
    {
        var easter = TermDates.EasterSunday(day.Year);
        return day is { Month: 7, Day: > 20 } or { Month: 8 } or { Month: 12, Day: > 19 } or { Month: 1, Day: < 4 }
            || (easter.AddDays(-7) < day && day < easter.AddDays(7))
            || IsHalfTerm(day);
    }

    /// <summary>The weeks of the last Monday in October, of the third in February and of the last in May.</summary>
    private static bool IsHalfTerm(DateOnly day) => Weeks.MondayOf(day) is { Month: 10, Day: > 24 } or { Month: 2, Day: > 14 and < 22 } or { Month: 5, Day: > 24 };
}
