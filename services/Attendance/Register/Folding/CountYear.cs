using Send.Attendance.Codes;
using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Register.Folding;

/// <summary>
/// Counts the register of a year, school by school, and only those that changed since they were counted. A session counts for the SEN
/// provision of its day; an enrolment, which is a pupil at a school, for the provision of the last possible session that it had in
/// the period.
/// </summary>
internal sealed class CountYear(int year, Roll roll)
{
    private readonly Cohort cohort = new(year);
    private readonly EnrolmentCount missed = new();

    public YearTallies Of(AreaRegisterYear register)
    {
        var all = new YearTallies();
        foreach (var (urn, school) in register.Schools)
            all.Add(school.Counted(roll, () => Of(urn, school)));
        return all;
    }

    private YearTallies Of(string urn, SchoolRegister school)
    {
        var tallies = new YearTallies();
        WeekOfTerms[] weeks = [.. school.Weeks.Select(w => new WeekOfTerms(w, year))];
        for (var row = 0; row < school.Pupils.Count; row++)
        {
            missed.Clear();
            Count(row, roll.Of(urn, school.Pupils[row]), weeks, tallies);
            missed.AddTo(tallies);
        }
        tallies.AddUp();
        return tallies;
    }

    private void Count(int row, IReadOnlyList<Enrolment> spells, WeekOfTerms[] weeks, YearTallies tallies)
    {
        foreach (var week in weeks)
        {
            var marks = week.Week.Of(row);
            if (marks.IsEmpty)
                continue;
            // By far most weeks are of one term, and of one spell or none from Monday to Friday.
            if (week.Term >= 0 && Whole(spells, week.Week.Monday, out var spell))
                CountWeek(marks, spell, week, tallies);
            else
                CountDays(marks, spells, week, tallies);
        }
    }

    private void CountWeek(ReadOnlySpan<byte> marks, Enrolment? spell, WeekOfTerms week, YearTallies tallies)
    {
        if (cohort.Counts(spell, week.Week.Monday))
            Count(marks, spell, week.Term, tallies);
    }

    private void CountDays(ReadOnlySpan<byte> marks, IReadOnlyList<Enrolment> spells, WeekOfTerms week, YearTallies tallies)
    {
        for (var day = 0; day < WeekOfTerms.Days; day++)
        {
            var ofDay = marks.Slice(2 * day, 2);
            if (week.Terms[day] < 0 || (ofDay[0] | ofDay[1]) == CodePage.Nothing)
                continue;
            var date = week.Week.Monday.AddDays(day);
            var spell = Roll.On(spells, date);
            if (cohort.Counts(spell, date))
                Count(ofDay, spell, week.Terms[day], tallies);
        }
    }

    private void Count(ReadOnlySpan<byte> marks, Enrolment? spell, int term, YearTallies tallies)
    {
        var sen = spell?.Sen ?? SenProvision.All;
        var (possible, absent) = tallies[term, sen].Add(marks);
        missed.Add(possible, absent, term, sen);
    }

    /// <summary>Whether the same holds from Monday to Friday, with the spell that does; the cohort's half-term begins on a Monday.</summary>
    private static bool Whole(IReadOnlyList<Enrolment> spells, DateOnly monday, out Enrolment? spell)
    {
        spell = spells.Count == 0 ? null : Roll.On(spells, monday);
        return spells.Count == 0 || (spell is not null && (spell.To is not { } last || last >= monday.AddDays(WeekOfTerms.Days - 1)));
    }
}
