using Send.Measures;

namespace Send.Attendance.Register.Folding;

/// <summary>A week of a school, and the terms in which its days are.</summary>
internal sealed class WeekOfTerms
{
    public const int Days = Weeks.Sessions / 2;

    public WeekOfTerms(SchoolWeek week, int year)
    {
        Week = week;
        Terms = [.. Enumerable.Range(0, Days).Select(d => TermOf(week.Monday.AddDays(d), year))];
        Term = Terms.Distinct().Count() == 1 ? Terms[0] : -1;
    }

    public SchoolWeek Week { get; }

    /// <summary>The term of each day; below 0 for a day of another year.</summary>
    public IReadOnlyList<int> Terms { get; }

    /// <summary>The term of all days; below 0 where they are not all of one.</summary>
    public int Term { get; }

    private static int TermOf(DateOnly day, int year) =>
        Array.FindIndex(Enum.GetValues<Term>(), t => TermDates.Of(year, t) is var (first, last) && first <= day && day <= last);
}
