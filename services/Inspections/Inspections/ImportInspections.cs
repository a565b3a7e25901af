using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.V1;
using Send.Observations;
using Send.Observations.Imports;

namespace Send.Inspections.Inspections;

/// <summary>Takes in a published list of inspections, all of it in one transaction at its end.</summary>
public sealed class ImportInspections(InspectionCheck check, KeepList keepList, KeepBatch keep)
{
    private const int MostInspections = 10_000;

    public async Task<ImportInspectionsResponse> Handle(IAsyncStreamReader<ImportInspectionsRequest> batch, CancellationToken cancellationToken)
    {
        var header = BatchHeader.Check(await batch.MoveNext(cancellationToken) ? batch.Current.Header : null);
        if (header.Source.Id == RecordInspection.RecordedSource)
            throw new ServiceException(InspectionErrors.ReservedSource(header.Source.Id));
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            await batch.ReadToEnd(cancellationToken);
            return new() { Result = before };
        }
        var refusals = new Refusals();
        var list = new Dictionary<string, ListedInspection>(StringComparer.Ordinal);
        var result = new ImportObservationsResponse
        {
            BatchId = header.BatchId,
            RowsReceived = await Read(batch, row => Take(row, header.Source.Id, list, refusals), cancellationToken),
        };
        await keep.Handle(
            header, result, refusals, revision => keepList.Handle(list.Values, header.Source.Id, refusals, revision, cancellationToken), cancellationToken);
        return new() { Result = result };
    }

    private static async Task<long> Read(IAsyncStreamReader<ImportInspectionsRequest> batch, Action<InspectionRow> take, CancellationToken cancellationToken)
    {
        var received = 0L;
        while (await batch.MoveNext(cancellationToken))
        {
            switch (batch.Current)
            {
                case { Row: { } row } when ++received <= MostInspections:
                    take(row);
                    break;
                case { Row: not null }:
                    throw new ServiceException(InspectionErrors.TooMany(MostInspections));
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

    private void Take(InspectionRow row, string sourceId, Dictionary<string, ListedInspection> list, Refusals refusals)
    {
        var (kept, refused) = check.Check(row.Inspection ?? new(), row.RowNumber, sourceId);
        if (refused is not null)
            refusals.Add(refused);
        else if (!list.TryAdd(kept!.Id, new(row.RowNumber, kept)))
            refusals.Add(new() { RowNumber = row.RowNumber, Field = "inspection", Code = "duplicate-row", Message = $"An earlier row is of inspection {kept.Id} too. The first is kept." });
    }
}
