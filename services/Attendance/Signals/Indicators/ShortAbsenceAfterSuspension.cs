using Send.Attendance.Codes;
using Send.Attendance.Storage;

namespace Send.Attendance.Signals.Indicators;

/// <summary>Suspensions after which a run of one to three days of illness or leave begins.</summary>
internal sealed class ShortAbsenceAfterSuspension : Signal
{
    /// <summary>One school week: in a longer time ordinary illness alone would fill the count.</summary>
    public const int WithinDays = 5;

    /// <summary>Longer runs are rather those of an illness.</summary>
    public const int LongestRun = 3;

    // A run that begins on the last day of the week is known to be short once a day after it is marked.
    private const int DaysToSee = WithinDays + LongestRun;

    private static readonly byte Illness = AttendanceCodes.Page1.ByteOf("I")!.Value;
    private static readonly byte Leave = AttendanceCodes.Page1.ByteOf("C")!.Value;

    public override string Id => "signal-short-absence-after-suspension";

    public override Needs Needs => Needs.Register | Needs.Enrolments | Needs.Suspensions;

    public override IReadOnlyList<string> OtherExplanations =>
    [
        "Ordinary illness, which falls into any week, in winter more often.",
        "Illness and distress that the suspension, or what led to it, brought about or had in common with it.",
        "Leave that was agreed for a reason of the family's.",
        "Suspensions of one pupil are not independent of each other, so that intervals and limits are somewhat too narrow.",
    ];

    public override void Count(PupilYear pupil, SignalRecords records, SignalCounts counts)
    {
        foreach (var suspension in records.Suspensions[(pupil.School, pupil.Pupil)])
        {
            if (IsFollowed(pupil, suspension) is { } followed)
                counts.Add(pupil.School, records.SenOn(pupil.School, pupil.Pupil, suspension.StartsOn), followed);
        }
    }

    /// <summary>Whether such a run follows; null where too few days are marked yet to tell.</summary>
    private static bool? IsFollowed(PupilYear pupil, Exclusion suspension)
    {
        Span<bool> away = stackalloc bool[DaysToSee];
        var seen = 0;
        for (var day = pupil.PlaceOf((suspension.EndsOn ?? suspension.StartsOn).AddDays(1)); day < PupilYear.Days && seen < DaysToSee; day++)
        {
            if (pupil.IsPossible(day))
                away[seen++] = IsAway(pupil.Marks.Slice(2 * day, 2));
        }
        return seen < DaysToSee ? null : HasShortRun(away);
    }

    /// <summary>Whether all possible sessions of a day are of illness or leave.</summary>
    private static bool IsAway(ReadOnlySpan<byte> day) => IsAwayOrNone(day[0]) && IsAwayOrNone(day[1]);

    private static bool IsAwayOrNone(byte mark) => mark == Illness || mark == Leave || !PupilYear.IsPossible(mark);

    private static bool HasShortRun(ReadOnlySpan<bool> away)
    {
        for (var start = 0; start < WithinDays; start++)
        {
            var run = away[start..].IndexOf(false) is var length and >= 0 ? length : away.Length - start;
            if (run is > 0 and <= LongestRun)
                return true;
            start += run;
        }
        return false;
    }
}
