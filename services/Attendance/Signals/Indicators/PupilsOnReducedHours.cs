using Send.Attendance.Codes;

namespace Send.Attendance.Signals.Indicators;

/// <summary>Pupils with any session missed through a part-time timetable, code C2.</summary>
internal sealed class PupilsOnReducedHours : Signal
{
    private static readonly byte PartTime = AttendanceCodes.Page1.ByteOf("C2")!.Value;

    public override string Id => "signal-pupils-on-reduced-hours";

    public override Needs Needs => Needs.Register | Needs.Enrolments;

    public override IReadOnlyList<string> OtherExplanations =>
    [
        "A part-time timetable that is agreed with parents, short, written down and reviewed, for instance on the way back from a long illness.",
        "A medical or therapeutic plan that asks for shorter days.",
        "Schools that use code C2 as they should, beside others that hide the same hours under B, C or I.",
        "Before 19 August 2024 the code did not exist: part-time timetables were C or B.",
    ];

    public override void Count(PupilYear pupil, SignalRecords records, SignalCounts counts)
    {
        if (pupil.IsCounted)
            counts.Add(pupil.School, pupil.Sen, pupil.Marks.Contains(PartTime));
    }
}
