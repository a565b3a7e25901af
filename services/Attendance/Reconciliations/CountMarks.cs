using Send.Attendance.Codes;
using Send.Attendance.Enrolments;
using Send.Attendance.Register;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Reconciliations;

/// <summary>Counts what may be wrong with the marks that a year's figures are made of, all its terms at once: those of the cohort alone.</summary>
internal sealed class CountMarks(int year, Roll roll)
{
    private readonly Cohort cohort = new(year);
    private readonly MarkFacts[] terms = [.. Enumerable.Range(0, YearTallies.Terms).Select(_ => new MarkFacts())];

    /// <summary>Term by term, then of the year.</summary>
    public IReadOnlyList<MarkFacts> Of(AreaRegisterYear register)
    {
        foreach (var (urn, school) in register.Schools)
        {
            WeekOfTerms[] weeks = [.. school.Weeks.Select(w => new WeekOfTerms(w, year))];
            foreach (var (row, pupil) in school.Pupils.Index())
            {
                var spells = roll.Of(urn, pupil);
                foreach (var week in weeks)
                    Count(week, week.Week.Of(row), spells);
            }
        }
        return [.. terms, MarkFacts.Sum(terms)];
    }

    private void Count(WeekOfTerms week, ReadOnlySpan<byte> marks, IReadOnlyList<Enrolment> spells)
    {
        for (var session = 0; session < marks.Length; session++)
        {
            var (mark, term) = (marks[session], week.Terms[session / 2]);
            if (mark == CodePage.Nothing || term < 0)
                continue;
            var day = Weeks.DayOf(week.Week.Monday, session);
            var spell = Roll.On(spells, day);
            if (cohort.Counts(spell, day))
                terms[term].Add(mark, day, spell?.Sen ?? SenProvision.All);
        }
    }
}
