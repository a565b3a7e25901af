using Send.Attendance.Codes;
using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Signals.Indicators;

/// <summary>Pupils who were at school in the morning and gone in the afternoon, again and again within a term.</summary>
internal sealed class AfternoonsAfterMornings : Signal
{
    /// <summary>One who falls ill at school goes home once in a term, seldom twice; three times ask for a reason.</summary>
    public const int FewestDays = 3;

    // Only codes that say little of why somebody who had come is gone. Appointments (M), leave for a cause of its own (C1, J1, R, S, T,
    // G), suspensions (E), agreed hours (C2, a signal of its own) and all sessions that were not possible have another reason.
    private static readonly bool[] Missed = Table("I", "C", "N", "O");

    public override string Id => "signal-afternoons-after-mornings";

    public override Needs Needs => Needs.Register | Needs.Enrolments;

    public override IReadOnlyList<string> OtherExplanations =>
    [
        "Illness that begins at school, or a condition that tires a pupil by noon.",
        "Appointments and agreed shorter days that were coded I, C or O instead of M or C2.",
        "Afternoon registers that were taken late or not at all, and codes N that were never replaced.",
        "Pupils who leave school of their own accord.",
    ];

    public override void Count(PupilYear pupil, SignalRecords records, SignalCounts counts)
    {
        if (!pupil.IsCounted)
            return;
        var marks = pupil.Marks;
        var (could, did, start) = (false, false, 0);
        for (var term = Term.Autumn; term <= Term.Summer; term++)
        {
            var end = term == Term.Summer ? PupilYear.Days : pupil.PlaceOf(TermDates.Of(records.Year.Start.Year, term).Last.AddDays(1));
            var (mornings, missed) = (0, 0);
            for (var day = start; day < end; day++)
            {
                if (SessionTally.ClassOf(marks[2 * day]) != CodeClass.Present || !PupilYear.IsPossible(marks[(2 * day) + 1]))
                    continue;
                mornings++;
                missed += Missed[marks[(2 * day) + 1]] ? 1 : 0;
            }
            (could, did, start) = (could || mornings >= FewestDays, did || missed >= FewestDays, end);
        }
        if (could)
            counts.Add(pupil.School, pupil.Sen, did);
    }

    private static bool[] Table(params ReadOnlySpan<string> codes)
    {
        var table = new bool[256];
        foreach (var code in codes)
            table[AttendanceCodes.Page1.ByteOf(code)!.Value] = true;
        return table;
    }
}
