using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>The weeks of a school year and the days on which schools were open. A day is known by its number, five to a week.</summary>
internal sealed class SchoolCalendar
{
    public const int DaysOfAWeek = 5;

    public SchoolCalendar(int year)
    {
        Year = year;
        First = new(year, 9, 1);
        Last = new(year + 1, 8, 31);
        var halfTermOfSummer = MondayOf(new(year + 1, 5, 31));
        (DateOnly From, DateOnly To)[] halfTerms =
        [
            Term(new(year, 9, 2), MondayOf(new(year, 10, 31)).AddDays(-1)),
            Term(MondayOf(new(year, 10, 31)).AddDays(7), MondayOf(new(year, 12, 19)).AddDays(4)),
            Term(MondayOf(new(year + 1, 1, 10)), MondayOf(new(year + 1, 2, 16)).AddDays(-1)),
            Term(MondayOf(new(year + 1, 2, 16)).AddDays(7), WeekOfGoodFriday(year + 1).AddDays(-1)),
            Term(WeekOfGoodFriday(year + 1).AddDays(14), halfTermOfSummer.AddDays(-1)),
            Term(halfTermOfSummer.AddDays(7), new(year + 1, 7, 21)),
        ];
        Mondays = [.. halfTerms.SelectMany(h => MondaysOf(h.From, h.To))];
        Open = [.. Enumerable.Range(0, Mondays.Count * DaysOfAWeek).Where(d => halfTerms.Any(h => h.From <= DayOf(d) && DayOf(d) <= h.To) && !BankHolidays.Holds(DayOf(d)))];
        AfterYear11 = halfTermOfSummer;
    }

    public int Year { get; }

    /// <summary>First day of the academic year.</summary>
    public DateOnly First { get; }

    /// <summary>Last day of the academic year.</summary>
    public DateOnly Last { get; }

    /// <summary>From this day on, year 11 is at school for examinations only, and no register is kept of it here.</summary>
    public DateOnly AfterYear11 { get; }

    public IReadOnlyList<DateOnly> Mondays { get; }

    /// <summary>The numbers of the days on which schools were open.</summary>
    public int[] Open { get; }

    public DateOnly DayOf(int day) => Mondays[day / DaysOfAWeek].AddDays(day % DaysOfAWeek);

    private static (DateOnly From, DateOnly To) Term(DateOnly from, DateOnly to) => (from, to);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly WeekOfGoodFriday(int year) => TermDates.EasterSunday(year).AddDays(-6);

    private static IEnumerable<DateOnly> MondaysOf(DateOnly from, DateOnly to)
    {
        for (var monday = MondayOf(from); monday <= to; monday = monday.AddDays(7))
            yield return monday;
    }
}
