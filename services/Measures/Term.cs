namespace Send.Measures;

/// <summary>
/// The terms of a school year as DfE's census counts them: autumn to 31 December, spring to Easter Sunday, summer after it.
/// </summary>
public enum Term
{
    /// <summary>1 September to 31 December.</summary>
    Autumn,

    /// <summary>1 January to Easter Sunday.</summary>
    Spring,

    /// <summary>The day after Easter Sunday to 31 August.</summary>
    Summer,
}

/// <summary>The dates of terms.</summary>
public static class TermDates
{
    /// <summary>First and last day of a term of the academic year that starts in <paramref name="startYear"/>.</summary>
    public static (DateOnly First, DateOnly Last) Of(int startYear, Term term) => term switch
    {
        Term.Autumn => (new(startYear, 9, 1), new(startYear, 12, 31)),
        Term.Spring => (new(startYear + 1, 1, 1), EasterSunday(startYear + 1)),
        _ => (EasterSunday(startYear + 1).AddDays(1), new(startYear + 1, 8, 31)),
    };

    /// <summary>Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var (century, ofCentury) = (year / 100, year % 100);
        var golden = year % 19;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
