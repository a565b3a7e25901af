using Send.Attendance.Codes;
using Send.Attendance.Enrolments;
using Send.Measures;

namespace Send.Attendance.Register.Folding;

/// <summary>Counts every mark of some days, whoever's it is: all pupils, or those of a school, or one.</summary>
internal sealed class CountDays(Asked asked, string schoolUrn, Roll roll)
{
    /// <summary>All pupils, then by SEN provision.</summary>
    public SessionTally[] Tallies { get; } = [.. Enum.GetValues<SenProvision>().Select(_ => new SessionTally())];

    public long WithoutEnrolment { get; private set; }

    public long OutOfDates { get; private set; }

    public CountDays Of(AreaRegisterYear register)
    {
        foreach (var (urn, school) in register.Schools.Where(s => schoolUrn.Length == 0 || s.Key == schoolUrn))
        {
            foreach (var (row, pupil) in school.Pupils.Index().Where(p => asked.Pupil.Length == 0 || p.Item == asked.Pupil))
            {
                foreach (var week in school.Weeks)
                    Count(week.Monday, week.Of(row), urn, pupil);
            }
        }
        return this;
    }

    private void Count(DateOnly monday, ReadOnlySpan<byte> marks, string urn, string pupil)
    {
        for (var session = 0; session < marks.Length; session++)
        {
            var (mark, day) = (marks[session], Weeks.DayOf(monday, session));
            if (mark != CodePage.Nothing && day >= asked.From && day <= asked.To)
                Count(mark, day, urn, pupil);
        }
    }

    private void Count(byte mark, DateOnly day, string urn, string pupil)
    {
        Tallies[(int)SenProvision.All].Add(mark);
        if (roll.On(urn, pupil, day) is { } spell)
            Tallies[(int)spell.Sen].Add(mark);
        else
            WithoutEnrolment++;
        if (AttendanceCodes.Page1.CodeOf(mark) is { } code && !code.IsInForce(day))
            OutOfDates++;
    }
}
