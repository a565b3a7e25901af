using Send.Attendance.Codes;

namespace Send.Attendance.Signals.Indicators;

/// <summary>
/// Pupils educated off site, code B, on a day for which no provider is recorded. Counted out of all pupils with a possible session and
/// not out of those with code B: who is sent off site at all differs by provision and by school, and a rate among those already sent
/// would compare groups that were chosen differently, and call a school that sends one pupil the equal of one that sends forty.
/// </summary>
internal sealed class OffSiteWithoutProvider : Signal
{
    private static readonly byte OffSite = AttendanceCodes.Page1.ByteOf("B")!.Value;

    public override string Id => "signal-off-site-without-provider";

    public override Needs Needs => Needs.Register | Needs.Enrolments | Needs.ProvidersOffSite;

    public override IReadOnlyList<string> OtherExplanations =>
    [
        "A provider that exists and was not recorded, or recorded with other dates or under another reference of the pupil.",
        "Single days off site for which nobody records an episode, such as taster days at a college or another school.",
        "Visits, sport and work experience coded B instead of V, P or W.",
        "Work sent home that was coded B, as was allowed before 19 August 2024.",
    ];

    public override void Count(PupilYear pupil, SignalRecords records, SignalCounts counts)
    {
        if (pupil.IsCounted)
            counts.Add(pupil.School, pupil.Sen, HasDayWithoutProvider(pupil, records));
    }

    private static bool HasDayWithoutProvider(PupilYear pupil, SignalRecords records)
    {
        if (!pupil.Marks.Contains(OffSite))
            return false;
        var placements = records.Episodes(pupil.Pupil).Where(SignalRecords.NamesProvider).ToList();
        for (var at = 0; pupil.Marks[at..].IndexOf(OffSite) is var next and >= 0; at++)
        {
            at += next;
            if (pupil.DayOf(at / 2) is var day && !placements.Exists(p => SignalRecords.Meets(p, day, day)))
                return true;
        }
        return false;
    }
}
