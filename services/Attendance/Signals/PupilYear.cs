using Send.Attendance.Codes;
using Send.Attendance.Enrolments;
using Send.Attendance.Register;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Signals;

/// <summary>
/// The marks of one pupil at one school in an academic year, a pair for each weekday; sessions of which nothing is said, and those
/// that DfE's statistics do not count for the pupil's age, hold nothing. One is filled again and again, as an area has 60,000 pupils.
/// </summary>
internal sealed class PupilYear(int year)
{
    private const int WeekDays = 5;
    private const int MostWeeks = 54;
    private readonly Period period = Period.AcademicYear(year);
    private readonly DateOnly first = Weeks.MondayOf(new(year, 9, 1));
    private readonly Cohort cohort = new(year);
    private readonly byte[] marks = new byte[MostWeeks * Weeks.Sessions];

    public string School { get; private set; } = "";

    public string Pupil { get; private set; } = "";

    /// <summary>Morning and afternoon of each weekday.</summary>
    public ReadOnlySpan<byte> Marks => marks;

    public static int Days => MostWeeks * WeekDays;

    /// <summary>Whether any session is possible.</summary>
    public bool IsCounted { get; private set; }

    /// <summary>The SEN provision of the last possible session; All where it is not known.</summary>
    public SenProvision Sen { get; private set; }

    public DateOnly DayOf(int day) => first.AddDays((day / WeekDays * 7) + (day % WeekDays));

    /// <summary>The place of a day, or of the weekday after it.</summary>
    public int PlaceOf(DateOnly day)
    {
        var (week, weekday) = Math.DivRem(day.DayNumber - first.DayNumber, 7);
        return (week * WeekDays) + Math.Min(weekday, WeekDays);
    }

    public static bool IsPossible(byte mark) => SessionTally.ClassOf(mark) <= CodeClass.UnauthorisedAbsence;

    public bool IsPossible(int day) => IsPossible(marks[2 * day]) || IsPossible(marks[(2 * day) + 1]);

    /// <summary>The weeks of a school that have a place in the year, each with its first mark's.</summary>
    public (SchoolWeek Week, int At)[] Placed(SchoolRegister school) =>
        [.. school.Weeks.Select(w => (w, 2 * PlaceOf(w.Monday))).Where(w => w.Item2 >= 0 && w.Item2 < marks.Length)];

    public void Fill(string school, string pupil, int row, (SchoolWeek Week, int At)[] weeks, IReadOnlyList<Enrolment> spells)
    {
        (School, Pupil) = (school, pupil);
        Array.Clear(marks);
        foreach (var (week, at) in weeks)
            week.Of(row).CopyTo(marks.AsSpan(at));
        Clear(first, period.Start.AddDays(-1));
        Clear(period.End.AddDays(1), DayOf(Days - 1));
        for (var i = 0; i < spells.Count; i++)
            ClearOutsideCohort(spells[i]);
        Last(spells);
    }

    private void ClearOutsideCohort(Enrolment spell)
    {
        var end = cohort.EndOf(spell.YearGroup);
        if (end <= period.End)
            Clear(spell.From < end ? end : spell.From, spell.To ?? period.End);
    }

    private void Clear(DateOnly from, DateOnly to)
    {
        var start = Math.Max(0, PlaceOf(from < first ? first : from));
        var end = Math.Min(Days, to < first ? 0 : PlaceOf(to.AddDays(1)));
        if (start < end)
            Array.Clear(marks, 2 * start, 2 * (end - start));
    }

    private void Last(IReadOnlyList<Enrolment> spells)
    {
        var last = marks.AsSpan().LastIndexOfAnyExcept(CodePage.Nothing);
        while (last >= 0 && !IsPossible(marks[last]))
            last--;
        IsCounted = last >= 0;
        Sen = IsCounted ? Roll.On(spells, DayOf(last / 2))?.Sen ?? SenProvision.All : SenProvision.All;
    }
}
