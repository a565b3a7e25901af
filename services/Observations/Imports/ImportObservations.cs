using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Storage;

namespace Send.Observations.Imports;

/// <summary>Takes in one batch, all of it in one transaction at its end.</summary>
public sealed class ImportObservations(ObservationsContext context, RowCheck check, KeepBatch keep)
{
    private const int MostRows = 2000;

    public async Task<ImportObservationsResponse> Handle(IAsyncStreamReader<ImportObservationsRequest> batch, CancellationToken cancellationToken)
    {
        var header = BatchHeader.Check(await batch.MoveNext(cancellationToken) ? batch.Current.Header : null);
        var response = new ImportObservationsResponse { BatchId = header.BatchId };
        if (await context.Imports.AsNoTracking().FirstOrDefaultAsync(i => i.BatchId == header.BatchId, cancellationToken) is { } before)
            return Again(response, before);

        await using var stage = new BatchStage(context);
        var refusals = new Refusals();
        response.RowsReceived = await Stage(batch, stage, refusals, cancellationToken);
        await keep.Handle(header, stage, response, refusals, cancellationToken);
        refusals.WriteTo(response);
        return response;
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

    private static ImportObservationsResponse Again(ImportObservationsResponse response, Storage.Import before)
    {
        (response.AlreadyImported, response.RowsReceived, response.RowsUnchanged, response.RowsRefused, response.Revision) =
            (true, before.RowsReceived, before.RowsReceived - before.RowsRefused, before.RowsRefused, before.Revision);
        return response;
    }
}
