using Send.Attendance.Enrolments;
using Send.Attendance.Episodes;
using Send.Attendance.Storage;
using Send.Measures;
using Send.Observations.Storage;

namespace Send.Attendance.Figures;

/// <summary>
/// What an area's episodes say, kind by kind and year by year, where any of them or the roll changed. Nothing is measured of
/// alternative provision.
/// </summary>
internal sealed class EpisodeSheets(KnownRoll rolls, AttendanceContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    private const string NoRoll = "Nobody is known to be on roll: no enrolments were sent.";

    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var (roll, rollChanged) = await rolls.Of(head, cancellationToken);
        if (await KnownRecords.Of<Episode>(context, head, rollChanged, cancellationToken) is not { } known)
            return [];
        var today = time.Today();
        var tally = new EpisodeTally(known.Current, roll.Spells, today);
        // Of years of earlier versions, too: where nothing is known of them any more, they say nothing, and no longer what they said.
        return
        [
            .. from kind in Enum.GetValues<EpisodeKind>()
               where kind != EpisodeKind.AlternativeProvision
               from year in known.Years(e => e.Kind == kind ? Years(e, today) : [], today)
               select Sheet(kind, head.AreaCode, year, tally, today),
        ];
    }

    private static IEnumerable<int> Years(Episode episode, DateOnly today)
    {
        var (first, last) = (Period.AcademicYearOf(episode.StartsOn), Period.AcademicYearOf(episode.EndsOn is { } end && end < today ? end : today));
        return Enumerable.Range(first, Math.Max(0, last - first + 1));
    }

    private RecordSheet Sheet(EpisodeKind kind, string area, int year, EpisodeTally tally, DateOnly today)
    {
        Period[] terms = [.. Enum.GetValues<Term>().Select(t => Period.OfTerm(year, t)).Where(t => t.Start <= today)];
        var whole = Period.AcademicYear(year);
        return kind switch
        {
            EpisodeKind.MissingEducation => new(
                "missing-education", "Children missing education", SentBy.Schools, year,
                [
                    .. Of(area, tally, [whole, .. terms], tally.MissingEducation, NoRoll, SchoolPhase.None),
                    .. Of(area, tally, [whole], tally.EndedMissingEducation, "No time of missing education ended in the period.", SchoolPhase.None),
                ]),
            EpisodeKind.PartTimeTimetable => new(
                "part-time-timetable", "Part-time timetables", SentBy.Schools, year,
                [.. Of(area, tally, [whole, .. terms], tally.PartTime, "There is nobody to count it out of: no enrolments were sent, or nobody was on a part-time timetable.", SchoolPhase.Total)]),
            _ => new("home-education", "Home education", SentBy.Schools, year, [.. Of(area, tally, [whole], tally.HomeEducation, NoRoll, SchoolPhase.None)]),
        };
    }

    private IEnumerable<Observation> Of<T>(string area, EpisodeTally tally, IEnumerable<Period> periods, Func<Period, SenProvision, T?> count, string nobody, SchoolPhase phase)
        where T : class =>
        from period in periods
        from sen in tally.Provisions
        let counted = count(period, sen)
        where counted is not null
        from figure in figures.Of(area, period, sen, counted, nobody, phase)
        select figure;
}
