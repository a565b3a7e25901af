using Microsoft.EntityFrameworkCore;
using Send.Inspections.Reports;
using Send.Inspections.Storage;
using Send.Measures;
using Send.Records.Figures;
using Send.Records.Storage;

namespace Send.Inspections.Figures;

/// <summary>What inspectors judged of each theme, in the month in which each inspection began.</summary>
internal sealed class JudgementSheets(InspectionsContext context, RecordFigures figures) : IRecordSheets
{
    private const string SentBy = "Whoever read the reports of Ofsted and the Care Quality Commission";

    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var versions = await context.InspectionReports.AsNoTracking()
            .Where(r => r.AreaCode == head.AreaCode && r.Position <= head.Position).ToListAsync(cancellationToken);
        if (versions.TrueForAll(v => v.Position <= head.MeasuredAt))
            return [];
        return
        [
            .. from report in versions.GroupBy(v => v.Id).Select(ReportVersions.Published).OfType<InspectionReport>()
               group report by Period.AcademicYearOf(ReportEntity.DayOf(report.Id)) into year
               select Sheet(head.AreaCode, year.Key, year),
        ];
    }

    private RecordSheet Sheet(string areaCode, int year, IEnumerable<InspectionReport> reports) => new(
        "judgement", "Judgements of inspection reports", SentBy, year,
        [
            .. from report in reports
               let day = ReportEntity.DayOf(report.Id)
               group report by Period.Month(day.Year, day.Month) into month
               from figure in figures.Of(areaCode, month.Key, SenProvision.All, JudgementTally.Of(month), "Nothing was judged.", SchoolPhase.None)
               select figure,
        ]);
}
