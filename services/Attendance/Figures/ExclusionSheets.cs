using Send.Attendance.Enrolments;
using Send.Attendance.Exclusions;
using Send.Attendance.Storage;
using Send.Measures;
using Send.Observations.Storage;

namespace Send.Attendance.Figures;

/// <summary>What an area's suspensions and permanent exclusions say, year by year, where any of them or the roll changed.</summary>
internal sealed class ExclusionSheets(KnownRoll rolls, AttendanceContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    private const string NoRoll = "There is nobody to count it out of: no school of which any are held has a known roll on the day of the headcount.";

    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var (roll, rollChanged) = await rolls.Of(head, cancellationToken);
        if (await KnownRecords.Of<Exclusion>(context, head, rollChanged, cancellationToken) is not { } known)
            return [];
        var today = time.Today();
        var tally = new ExclusionTally(known.Current, roll, today);
        return [.. known.Years(e => [Period.AcademicYearOf(e.StartsOn)], today).Select(year => Sheet(head.AreaCode, year, tally, today))];
    }

    private RecordSheet Sheet(string areaCode, int year, ExclusionTally tally, DateOnly today) => new(
        "exclusion", "Suspensions and permanent exclusions", SentBy.Schools, year,
        [
            .. from period in (Period[])[Period.AcademicYear(year), .. Enum.GetValues<Term>().Select(t => Period.OfTerm(year, t))]
               where period.Start <= today
               from sen in Enum.GetValues<SenProvision>()
               from figure in Of(areaCode, period, sen, tally.Suspensions(period, sen)).Concat(Of(areaCode, period, sen, tally.Permanent(period, sen)))
               select figure,
        ]);

    private IEnumerable<Observation> Of<T>(string areaCode, Period period, SenProvision sen, T? counted)
        where T : class => counted is null ? [] : figures.Of(areaCode, period, sen, counted, NoRoll);
}
