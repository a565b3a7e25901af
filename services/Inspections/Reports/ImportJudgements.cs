using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations;
using Send.Observations.Imports;
using Send.Records.Checks;
using Send.Records.Figures;

namespace Send.Inspections.Reports;

/// <summary>Takes in a batch of judgements, the rows of an inspection together, all in one transaction at its end.</summary>
internal sealed class ImportJudgements(InspectionsContext context, AreaRegister register, KeepBatch keep, KeepJudgements keepJudgements, KeepFigures figures)
{
    private const int MostRows = 2000;
    private const int MostInBatch = 100_000;

    public async Task<ImportJudgementsResponse> Handle(IAsyncStreamReader<ImportJudgementsRequest> parts, CancellationToken cancellationToken)
    {
        var batch = new BatchReader<ImportJudgementsRequest>(parts, p => p.Header, p => p.Totals);
        var header = await batch.Header(cancellationToken);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            // What was kept then may not have been measured.
            await figures.BringKept(await figures.Behind(cancellationToken));
            await batch.Skip(cancellationToken);
            return new() { Result = before };
        }
        var refusals = new Refusals();
        var rows = new List<CheckedJudgement>();
        var received = await batch.Rows(part => new(Take(part.Rows?.Rows, rows)), cancellationToken);
        var result = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = received };
        await keep.Handle(header, result, refusals, _ => keepJudgements.Handle(rows, refusals, cancellationToken), cancellationToken);
        await figures.BringKept(rows.Select(r => r.AreaCode).Where(a => a.Length > 0).Distinct());
        result.Revision = await context.Revision(cancellationToken);
        return new() { Result = result };
    }

    private int? Take(IReadOnlyCollection<JudgementRow>? part, List<CheckedJudgement> rows)
    {
        if (part?.Count > MostRows)
            throw new ServiceException(ObservationErrors.TooManyRows(part.Count));
        if (rows.Count + (part?.Count ?? 0) > MostInBatch)
            throw new ServiceException(RecordErrors.TooMany("judgement", MostInBatch));
        rows.AddRange((part ?? []).Select(Checked));
        return part?.Count;
    }

    private CheckedJudgement Checked(JudgementRow row)
    {
        var judgement = row.Judgement ?? new();
        var wrong = AreaCheck.Problem(row.AreaCode, register, null) ?? JudgementCheck.Problem(judgement);
        return new(row.RowNumber, register.Find(row.AreaCode)?.Code ?? "", row.Inspection, wrong is null ? ReportEntity.Of(judgement) : null, wrong);
    }
}
