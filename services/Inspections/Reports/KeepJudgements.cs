using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Reports.Checks;
using Send.Inspections.Storage;
using Send.Measures.V1;
using Send.Observations.Imports;
using Send.Records.Storage;

namespace Send.Inspections.Reports;

/// <summary>Publishes the reports of a batch, inside the context's transaction. A report with a refused row is not published in part.</summary>
internal sealed class KeepJudgements(InspectionsContext context, RecordVersions<InspectionReport> versions)
{
    /// <returns>How many rows are of reports that are new or changed.</returns>
    public async Task<long> Handle(IEnumerable<CheckedJudgement> rows, Refusals refusals, CancellationToken cancellationToken)
    {
        var changed = 0L;
        foreach (var area in rows.GroupBy(r => r.AreaCode))
        {
            var inspections = await context.Inspections.AsNoTracking().Where(i => i.AreaCode == area.Key).ToDictionaryAsync(i => i.Id, cancellationToken);
            foreach (var report in area.GroupBy(r => r.Inspection))
            {
                if (IsWhole([.. report], inspections.GetValueOrDefault(report.Key), refusals))
                    changed += await Publish([.. report], refusals, cancellationToken);
            }
        }
        await context.SaveChangesAsync(cancellationToken);
        return changed;
    }

    private static bool IsWhole(List<CheckedJudgement> rows, Inspection? inspection, Refusals refusals)
    {
        var seen = new HashSet<string>();
        var found = rows.ConvertAll(row => (Row: row, Wrong: Problem(row, inspection, seen)));
        if (found.TrueForAll(f => f.Wrong is null))
            return true;
        foreach (var (row, wrong) in found)
            refusals.Add(RowOf(row, wrong ?? ReportErrors.Incomplete()));
        return false;
    }

    private static FieldViolation? Problem(CheckedJudgement row, Inspection? inspection, HashSet<string> seen) => (row, inspection) switch
    {
        ({ Wrong: { } wrong }, _) => wrong,
        (_, null) => ReportErrors.NoInspection(),
        ({ Judgement: { } judgement }, _) => InspectionOfReportCheck.Problem(judgement, inspection)
            ?? (seen.Add(JudgementsText.Write([judgement])) ? null : ReportErrors.Repeated()),
        _ => null,
    };

    private async Task<int> Publish(List<CheckedJudgement> rows, Refusals refusals, CancellationToken cancellationToken)
    {
        var report = ReportEntity.Of(rows[0].AreaCode, rows[0].Inspection, ReportState.Published, rows.Select(r => r.Judgement!));
        var history = await versions.History(report.AreaCode, report.Id, cancellationToken);
        var published = history.Published();
        if (published?.SaysTheSame(report) == true)
            return 0;
        if (history.Draft() is not null || published is { Cause: VersionCause.Published })
        {
            var note = history.Draft() is null ? ReportErrors.PublishedHere() : ReportErrors.DraftLeft();
            rows.ForEach(row => refusals.Note(RowOf(row, note)));
            return 0;
        }
        await versions.Add(report, history.LastOrDefault(), VersionCause.Imported, cancellationToken);
        return rows.Count;
    }

    private static RowProblem RowOf(CheckedJudgement row, FieldViolation wrong) =>
        new() { RowNumber = row.Row, Field = wrong.Field, Code = wrong.Code, Message = wrong.Message };
}
