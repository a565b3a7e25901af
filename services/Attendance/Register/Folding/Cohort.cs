using Send.Attendance.Storage;

namespace Send.Attendance.Register.Folding;

/// <summary>
/// Whose sessions DfE's statistics of absence count: pupils aged 5 to 15 on 31 August before the year, which are year groups 1 to
/// 11, and of year 11 none after the half-term of summer. Of a pupil without an enrolment the year group is not known; those are
/// counted, and said to be.
/// </summary>
internal sealed class Cohort(int year)
{
    private const string LastYearGroup = "11";
    private static readonly HashSet<string> YearGroups = [.. Enumerable.Range(1, 11).Select(y => $"{y}")];

    // The half-term of summer is the week of the last Monday in May.
    private readonly DateOnly halfTerm = Weeks.MondayOf(new(year + 1, 5, 31));

    public bool Counts(Enrolment? spell, DateOnly day) => spell is null || day < EndOf(spell.YearGroup);

    /// <summary>The first day on which a year group counts no more.</summary>
    public DateOnly EndOf(string yearGroup) =>
        !YearGroups.Contains(yearGroup) ? DateOnly.MinValue
        : yearGroup == LastYearGroup ? halfTerm
        : DateOnly.MaxValue;
}
