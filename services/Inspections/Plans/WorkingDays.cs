using Send.Measures;

namespace Send.Inspections.Plans;

/// <summary>Days on which councils work.</summary>
public static class WorkingDays
{
    /// <summary>A written statement of action is due so many working days after the report (SI 2015/1792).</summary>
    public const int ForAStatement = 70;

    public static DateOnly After(DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Holds(day))
                days--;
        }
        return day;
    }
}
