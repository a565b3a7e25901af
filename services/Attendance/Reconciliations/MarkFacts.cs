using Send.Attendance.Codes;
using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Reconciliations;

/// <summary>What may be wrong with the marks of a period.</summary>
internal sealed class MarkFacts
{
    private readonly long[] unmapped = new long[Enum.GetValues<SenProvision>().Length];

    /// <summary>Sessions of pupils without an enrolment at the school.</summary>
    public long WithoutEnrolment { get; private set; }

    /// <summary>Sessions with a code that was not in force on the day.</summary>
    public long OutOfDates { get; private set; }

    /// <summary>Sessions with a code that no page has, of a provision or of all pupils.</summary>
    public long Unmapped(SenProvision sen) => sen == SenProvision.All ? unmapped.Sum() : unmapped[(int)sen];

    /// <param name="mark">The code.</param>
    /// <param name="day">The day of the session.</param>
    /// <param name="sen">The provision of the pupil that day; all where there is no enrolment.</param>
    public void Add(byte mark, DateOnly day, SenProvision sen)
    {
        if (sen == SenProvision.All)
            WithoutEnrolment++;
        if (SessionTally.ClassOf(mark) == CodeClass.Unmapped)
            unmapped[(int)sen]++;
        if (AttendanceCodes.Page1.CodeOf(mark) is { } code && !code.IsInForce(day))
            OutOfDates++;
    }

    public static MarkFacts Sum(IEnumerable<MarkFacts> parts)
    {
        var sum = new MarkFacts();
        foreach (var part in parts)
        {
            sum.WithoutEnrolment += part.WithoutEnrolment;
            sum.OutOfDates += part.OutOfDates;
            for (var sen = 0; sen < sum.unmapped.Length; sen++)
                sum.unmapped[sen] += part.unmapped[sen];
        }
        return sum;
    }
}
