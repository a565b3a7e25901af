using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.Reports.Checks;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations;
using Send.Observations.Imports;
using Send.Records.Checks;
using Send.Records.Figures;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using ReportState = Send.Inspections.Storage.ReportState;

namespace Send.Inspections.Reports;

/// <summary>Takes in a batch of judgements. Those of an inspection are together its published report, kept as a whole or not at all.</summary>
internal sealed class ImportJudgements(
    InspectionsContext context, KeepBatch keep, KeepReport keepReport, KeepFigures figures, AreaRegister register)
{
    private const int MostRows = 2000;

    public async Task<ImportJudgementsResponse> Handle(IAsyncStreamReader<ImportJudgementsRequest> parts, CancellationToken cancellationToken)
    {
        var batch = new BatchReader<ImportJudgementsRequest>(parts, p => p.Header, p => p.Totals);
        var header = await batch.Header(cancellationToken);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            await figures.BringKept(await figures.Behind(cancellationToken));
            await batch.Skip(cancellationToken);
            return new() { Result = before };
        }
        var refusals = new Refusals();
        List<JudgementRow> rows = [];
        var received = await batch.Rows(part => new(Take(part.Rows?.Rows, rows)), cancellationToken);
        var result = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = received };
        var reports = Reports(rows, refusals);
        await keep.Handle(header, result, refusals, _ => Keep(reports, refusals, cancellationToken), cancellationToken);
        await figures.BringKept(reports.Select(r => r.Report.AreaCode).Distinct());
        result.Revision = await context.Revision(cancellationToken);
        return new() { Result = result };
    }

    private static int? Take(IReadOnlyCollection<JudgementRow>? part, List<JudgementRow> rows)
    {
        if (part?.Count > MostRows)
            throw new ServiceException(ObservationErrors.TooManyRows(part.Count));
        rows.AddRange(part ?? []);
        return part?.Count;
    }

    /// <summary>The reports of which every row is right.</summary>
    private List<ReportOfRows> Reports(List<JudgementRow> rows, Refusals refusals)
    {
        List<ReportOfRows> reports = [];
        foreach (var of in rows.GroupBy(r => (r.AreaCode, r.Inspection)))
        {
            var wrong = of.Select(r => (Row: r, Wrong: Problem(r))).Where(p => p.Wrong is not null).ToDictionary(p => p.Row.RowNumber, p => p.Wrong!);
            if (wrong.Count == 0)
                reports.Add(new(ReportEntity.Of(register.Find(of.Key.AreaCode)!.Code, of.Key.Inspection, of.Select(r => r.Judgement).Distinct(), ReportState.Published), [.. of]));
            foreach (var row in of.Where(_ => wrong.Count > 0))
                refusals.Add(Problem(row, wrong.GetValueOrDefault(row.RowNumber) ?? Incomplete));
        }
        return reports;
    }

    private FieldViolation? Problem(JudgementRow row) =>
        AreaCheck.Problem(row.AreaCode, register, day: null)
        ?? (IdCheck.Problem(row.Inspection) is null ? null : HeldCheck.NotHeld("inspection"))
        ?? JudgementCheck.Problem(row.Judgement ?? new());

    private async Task<long> Keep(List<ReportOfRows> reports, Refusals refusals, CancellationToken cancellationToken)
    {
        var changed = 0L;
        foreach (var (report, rows) in reports)
        {
            var kept = await keepReport.Handle(report, cancellationToken);
            changed += kept.Changed ? rows.Count : 0;
            if (kept.Note is { } note)
                refusals.Note(Problem(rows[0], note));
            foreach (var (index, row) in rows.Index().Where(_ => kept.Wrong is not null))
                refusals.Add(Problem(row, index == 0 ? kept.Wrong! : Incomplete));
        }
        return changed;
    }

    private static FieldViolation Incomplete { get; } = new(
        "row", "report-incomplete", "Another row of this inspection is refused, and a report is kept as a whole or not at all. Send all of its rows again.");

    private static RowProblem Problem(JudgementRow row, FieldViolation wrong) => new()
    {
        RowNumber = row.RowNumber,
        Field = wrong.Field == "id" ? "inspection" : wrong.Field,
        Code = wrong.Code,
        Message = wrong.Message,
    };
}

/// <summary>A report, and the rows that it was made of.</summary>
internal sealed record ReportOfRows(InspectionReport Report, IReadOnlyList<JudgementRow> Rows);
