using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Storage;

namespace Send.Observations.Imports;

/// <summary>Takes in one batch, all of it in one transaction at its end.</summary>
public sealed class ImportObservations(ObservationsContext context, RowCheck check, SeriesStore series, KeepBatch keep)
{
    private const int MostRows = 2000;

    public async Task<ImportObservationsResponse> Handle(IAsyncStreamReader<ImportObservationsRequest> batch, CancellationToken cancellationToken)
    {
        var header = BatchHeader.Check(await batch.MoveNext(cancellationToken) ? batch.Current.Header : null);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            await batch.ReadToEnd(cancellationToken);
            return before;
        }
        await using var stage = new BatchStage(context);
        var refusals = new Refusals();
        var response = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = await Stage(batch, stage, refusals, cancellationToken) };
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

    private async Task<long> Stage(
        IAsyncStreamReader<ImportObservationsRequest> batch, BatchStage stage, Refusals refusals, CancellationToken cancellationToken)
    {
        var received = 0L;
        while (await batch.MoveNext(cancellationToken))
        {
            switch (batch.Current)
            {
                case { Rows: { } rows } when rows.Rows.Count > MostRows:
                    throw new ServiceException(ObservationErrors.TooManyRows(rows.Rows.Count));
                case { Rows: { } rows }:
                    received += rows.Rows.Count;
                    await Stage(rows, stage, refusals, cancellationToken);
                    break;
                case { Totals: { } totals } when totals.Rows != received:
                    throw new ServiceException(ObservationErrors.WrongTotals(totals.Rows, received));
                case { Totals: not null }:
                    return await batch.MoveNext(cancellationToken) ? throw new ServiceException(ObservationErrors.AfterTotals()) : received;
                default:
                    throw new ServiceException(ObservationErrors.HeaderAgain());
            }
        }
        throw new ServiceException(ObservationErrors.NoTotals());
    }

    private async Task Stage(ImportRows rows, BatchStage stage, Refusals refusals, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Rows)
        {
            var (kept, refused) = check.Check(row);
            if (refused is not null)
                refusals.Add(refused);
            else if (!await stage.Add(kept!, cancellationToken))
                refusals.AddRepeated(row.RowNumber);
        }
    }
}
