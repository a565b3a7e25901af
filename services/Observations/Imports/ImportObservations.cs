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

        await using var stage = await ObservationStage.Open(context, cancellationToken);
        var refusals = new Refusals();
        response.RowsReceived = await Stage(batch, header.Source.Id, stage, refusals, cancellationToken);
        Repeated(await stage.Complete(cancellationToken), refusals);
        if (header.Strict && refusals.Rows > 0)
            throw new ServiceException(ObservationErrors.StrictRefused(refusals.First(20), refusals.Rows));
        await keep.Handle(header, stage, response, refusals, cancellationToken);
        refusals.WriteTo(response);
        return response;
    }

    private async Task<long> Stage(
        IAsyncStreamReader<ImportObservationsRequest> batch, string sourceId, ObservationStage stage, Refusals refusals, CancellationToken cancellationToken)
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
                    Repeated(await stage.Add(Checked(rows, sourceId, refusals), cancellationToken), refusals);
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

    private IEnumerable<StagedRow> Checked(ImportRows rows, string sourceId, Refusals refusals)
    {
        foreach (var row in rows.Rows)
        {
            var (kept, refused) = check.Check(row, sourceId);
            if (refused is not null)
                refusals.Add(refused);
            else
                yield return new(row.RowNumber, kept!);
        }
    }

    private static void Repeated(IReadOnlyList<long> rows, Refusals refusals)
    {
        foreach (var row in rows)
        {
            refusals.Add(new()
            {
                RowNumber = row,
                Field = "row",
                Code = "duplicate-row",
                Message = "An earlier row of the batch has the same measure, place, period, SEN provision, phase and service. The first is kept.",
            });
        }
    }

    private static ImportObservationsResponse Again(ImportObservationsResponse response, Storage.Import before)
    {
        (response.AlreadyImported, response.RowsReceived, response.RowsUnchanged, response.RowsRefused, response.Revision) =
            (true, before.RowsReceived, before.RowsReceived - before.RowsRefused, before.RowsRefused, before.Revision);
        return response;
    }
}
