using Microsoft.EntityFrameworkCore;
using Send.Inspections.Reports;
using Send.Inspections.Storage;
using Send.Measures;
using Send.Records.Figures;
using Send.Records.Storage;

namespace Send.Inspections.Figures;

/// <summary>What inspectors judged of each theme, in the month in which the inspection started. What a published report does not speak of has no figure.</summary>
internal sealed class JudgementSheets(InspectionsContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    private const string SentBy = "Whoever recorded what inspectors published";
    private const int LengthOfADay = 10;

    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        if (await KnownRecords.Of<InspectionReport>(context, head, all: false, cancellationToken) is not { } known)
            return [];
        var versions = await context.Reports.AsNoTracking().Where(r => r.AreaCode == head.AreaCode && r.Position <= head.Position).ToListAsync(cancellationToken);
        var counting = versions.GroupBy(v => v.Id, StringComparer.Ordinal).Select(of => of.Counting()).OfType<InspectionReport>().ToList();
        var today = time.Today();
        return [.. known.Years(r => [Period.AcademicYearOf(DayOf(r))], today).Select(year => Sheet(head.AreaCode, year, counting))];
    }

    private RecordSheet Sheet(string areaCode, int year, List<InspectionReport> reports) => new(
        "judgement", "Judgements of inspectors by theme", SentBy, year,
        [
            .. from month in reports.Where(r => Period.AcademicYearOf(DayOf(r)) == year).GroupBy(r => (DayOf(r).Year, DayOf(r).Month))
               let latest = month.MaxBy(DayOf)!
               from figure in figures.Of(areaCode, Period.Month(month.Key.Year, month.Key.Month), SenProvision.All, new JudgedThemes(latest.Judgements), "", SchoolPhase.None)
               select figure,
        ]);

    /// <summary>The first day of the inspection, by which its id ends; publication, where the first day is not known.</summary>
    private static DateOnly DayOf(InspectionReport report) => IsoDay.Read(report.Id[^LengthOfADay..])!.Value;
}
