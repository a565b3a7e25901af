namespace Send.Measures;

/// <summary>The bank holidays of England and Wales since 2000: those that recur, those that were moved, and those of one year.</summary>
public static class BankHolidays
{
    private static readonly DateOnly[] OfOneYear =
    [
        new(2002, 6, 3), new(2002, 6, 4), new(2011, 4, 29), new(2012, 6, 4), new(2012, 6, 5), new(2020, 5, 8), new(2022, 6, 2),
        new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8),
    ];

    // In whose place another day was kept.
    private static readonly DateOnly[] NotKept = [new(2002, 5, 27), new(2012, 5, 28), new(2020, 5, 4), new(2022, 5, 30)];

    public static bool Holds(DateOnly day) => OfOneYear.Contains(day) || (Recurs(day) && !NotKept.Contains(day));

    private static bool Recurs(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => false,
        DayOfWeek.Monday when day is { Month: 5, Day: <= 7 or > 24 } or { Month: 8, Day: > 24 } => true,
        // A holiday at a weekend moves to the first weekday after it that is none.
        DayOfWeek.Monday when day is { Month: 1, Day: <= 3 } or { Month: 12, Day: >= 25 and <= 28 } => true,
        DayOfWeek.Tuesday when day is { Month: 12, Day: >= 25 and <= 28 } => true,
        _ => day is { Month: 1, Day: 1 } or { Month: 12, Day: 25 or 26 } || IsOfEaster(day),
    };

    private static bool IsOfEaster(DateOnly day)
    {
        var easter = TermDates.EasterSunday(day.Year);
        return day == easter.AddDays(-2) || day == easter.AddDays(1);
    }
}
