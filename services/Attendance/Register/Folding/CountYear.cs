using Send.Attendance.Codes;
using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Register.Folding;

/// <summary>
/// Counts the register of a year. A session counts for the SEN provision of its day; an enrolment, which is a pupil at a school,
/// for the provision of the last possible session that it had in the period.
/// </summary>
internal sealed class CountYear(int year, Roll roll)
{
    private readonly Cohort cohort = new(year);
    private readonly YearTallies tallies = new();

    public YearTallies Of(AreaRegisterYear register)
    {
        foreach (var (urn, school) in register.Schools)
        {
            (SchoolWeek Week, int[] Terms)[] weeks = [.. school.Weeks.Select(w => (w, TermsOf(w.Monday)))];
            for (var row = 0; row < school.Pupils.Count; row++)
                Count(row, roll.Of(urn, school.Pupils[row]), weeks);
        }
        tallies.AddUp();
        return tallies;
    }

    private void Count(int row, IReadOnlyList<Enrolment> spells, (SchoolWeek Week, int[] Terms)[] weeks)
    {
        var missed = new EnrolmentCount();
        foreach (var (week, terms) in weeks)
        {
            var marks = week.Of(row);
            for (var day = 0; day < marks.Length / 2; day++)
            {
                if (terms[day] < 0 || (marks[2 * day] | marks[(2 * day) + 1]) == CodePage.Nothing)
                    continue;
                var date = week.Monday.AddDays(day);
                var spell = Roll.On(spells, date);
                if (!cohort.Counts(spell, date))
                    continue;
                Count(marks[2 * day], terms[day], spell?.Sen ?? SenProvision.All, missed);
                Count(marks[(2 * day) + 1], terms[day], spell?.Sen ?? SenProvision.All, missed);
            }
        }
        missed.AddTo(tallies);
    }

    private void Count(byte mark, int term, SenProvision sen, EnrolmentCount missed)
    {
        if (mark == CodePage.Nothing)
            return;
        tallies[term, SenProvision.All].Add(mark);
        if (sen != SenProvision.All)
            tallies[term, sen].Add(mark);
        missed.Add(SessionTally.ClassOf(mark), term, sen);
    }

    /// <summary>The term of each day of a week; below 0 for a day of another year.</summary>
    private int[] TermsOf(DateOnly monday) => [.. Enumerable.Range(0, 5).Select(d => TermOf(monday.AddDays(d)))];

    private int TermOf(DateOnly day) => Array.FindIndex(Enum.GetValues<Term>(), t => TermDates.Of(year, t) is var (first, last) && first <= day && day <= last);
}
