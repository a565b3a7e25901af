using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Storage;

namespace Send.Observations.Imports;

/// <summary>Takes in one batch, all of it in one transaction at its end.</summary>
public sealed class ImportObservations(ObservationsContext context, RowCheck check, SeriesStore series, KeepBatch keep)
{
    private const int MostRows = 2000;

    public async Task<ImportObservationsResponse> Handle(IAsyncStreamReader<ImportObservationsRequest> parts, CancellationToken cancellationToken)
    {
        var batch = new BatchReader<ImportObservationsRequest>(parts, p => p.Header, p => p.Totals);
        var header = await batch.Header(cancellationToken);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            await batch.Skip(cancellationToken);
            return before;
        }
        await using var stage = new BatchStage(context);
        var refusals = new Refusals();
        var received = await batch.Rows(part => Stage(part.Rows, stage, refusals, cancellationToken), cancellationToken);
        var response = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = received };
        await keep.Handle(header, response, refusals, Merge, cancellationToken);
        return response;

        async Task<long> Merge(long revision)
        {
            var changed = 0L;
            await foreach (var place in stage.Places(refusals.AddRepeated, cancellationToken))
                changed += await series.Merge(place, header.Source.Id, revision, cancellationToken);
            return changed;
        }
    }

    private async ValueTask<int?> Stage(ImportRows? rows, BatchStage stage, Refusals refusals, CancellationToken cancellationToken)
    {
        if (rows?.Rows.Count > MostRows)
            throw new ServiceException(ObservationErrors.TooManyRows(rows.Rows.Count));
        foreach (var row in rows?.Rows ?? [])
        {
            var (kept, refused) = check.Check(row);
            if (refused is not null)
                refusals.Add(refused);
            else if (!await stage.Add(kept!, cancellationToken))
                refusals.AddRepeated(row.RowNumber);
        }
        return rows?.Rows.Count;
    }
}
