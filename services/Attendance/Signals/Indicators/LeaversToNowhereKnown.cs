using Send.Attendance.Storage;

namespace Send.Attendance.Signals.Indicators;

/// <summary>Pupils of Years 10 and 11 who left a roll, and of whom the area knows nothing afterwards.</summary>
internal sealed class LeaversToNowhereKnown : Signal
{
    /// <summary>Four school weeks, about what it takes to find a place and to tell the council of it.</summary>
    public const int WithinSchoolDays = 20;

    public override string Id => "signal-leavers-to-nowhere-known";

    public override Needs Needs => Needs.Enrolments | Needs.Episodes;

    public override IReadOnlyList<string> OtherExplanations =>
    [
        "A move to another area, another country or an independent school, none of which send their rolls here.",
        "A place at a school of the area that has not sent its roll yet, or sent the pupil under another reference.",
        "Home education or a place in alternative provision that was not recorded yet.",
        "A permanent exclusion, which is formal; a death; an early start at a college.",
    ];

    public override void Count(SignalRecords records, SignalCounts counts)
    {
        var lastDay = LastDay(records.Year.End.Year);
        var known = records.Roll.Spells
            .AggregateBy(s => s.SchoolUrn, DateOnly.MinValue, (last, s) => s.To is { } to && to < last ? last : s.To ?? DateOnly.MaxValue).ToDictionary();
        var pupils = records.Roll.Spells
            .Where(s => s.YearGroup is "10" or "11" && s.From <= records.Year.End && (s.To is not { } last || last >= records.Year.Start))
            .ToLookup(s => (s.SchoolUrn, s.Pupil));
        var leavers = pupils.SelectMany(p => p).Where(s => HasLeft(s, records.Year.End, lastDay)).Select(s => s.Pupil).ToHashSet(StringComparer.Ordinal);
        var spells = records.Roll.Spells.Where(s => leavers.Contains(s.Pupil)).ToLookup(s => s.Pupil, StringComparer.Ordinal);
        foreach (var pupil in pupils)
        {
            var own = pupil.OrderBy(s => s.From).ToList();
            var away = own.Where(s => HasLeft(s, records.Year.End, lastDay) && IsAway(s, spells[s.Pupil], records)).ToList();
            var seen = away.Where(s => IsSeen(s.To!.Value, known[s.SchoolUrn], records.Today)).ToList();
            if (seen.Count > 0 || away.Count == 0)
                counts.Add(pupil.Key.SchoolUrn, (seen.Count > 0 ? seen : own)[^1].Sen, seen.Count > 0);
        }
    }

    /// <summary>The last Friday in June, on which pupils of Year 11 may leave.</summary>
    private static DateOnly LastDay(int year)
    {
        var last = new DateOnly(year, 6, 30);
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7));
    }

    private static bool HasLeft(Enrolment spell, DateOnly end, DateOnly lastDay) =>
        spell.To is { } day && day <= end && (spell.YearGroup == "10" || day < lastDay);

    private static bool IsAway(Enrolment spell, IEnumerable<Enrolment> ofPupil, SignalRecords records)
    {
        var (day, until) = (spell.To!.Value, UsualSchoolDays.After(spell.To.Value, WithinSchoolDays));
        return !ofPupil.Any(s => s.From <= until && (s.To is not { } last || last > day))
            && !records.Episodes(spell.Pupil).Any(e => e.Kind != EpisodeKind.PartTimeTimetable && SignalRecords.Meets(e, day.AddDays(1), until));
    }

    /// <summary>Whether the days after a leaving are over, and the school's roll is known up to their end.</summary>
    private static bool IsSeen(DateOnly left, DateOnly known, DateOnly today) =>
        UsualSchoolDays.After(left, WithinSchoolDays) is var until && until < today && until <= known;
}
