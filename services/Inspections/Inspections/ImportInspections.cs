using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.V1;
using Send.Observations.Imports;

namespace Send.Inspections.Inspections;

/// <summary>Takes in a published list of inspections, all of it in one transaction at its end.</summary>
public sealed class ImportInspections(InspectionCheck check, KeepList keepList, KeepBatch keep)
{
    private const int MostInspections = 10_000;

    public async Task<ImportInspectionsResponse> Handle(IAsyncStreamReader<ImportInspectionsRequest> parts, CancellationToken cancellationToken)
    {
        var batch = new BatchReader<ImportInspectionsRequest>(parts, p => p.Header, p => p.Totals);
        var header = await batch.Header(cancellationToken);
        if (header.Source.Id == RecordInspection.RecordedSource)
            throw new ServiceException(InspectionErrors.ReservedSource(header.Source.Id));
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            await batch.Skip(cancellationToken);
            return new() { Result = before };
        }
        var refusals = new Refusals();
        var list = new Dictionary<string, ListedInspection>(StringComparer.Ordinal);
        var received = await batch.Rows(part => new(Take(part.Row, header.Source.Id, list, refusals)), cancellationToken);
        var result = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = received };
        await keep.Handle(
            header, result, refusals, revision => keepList.Handle(list.Values, header.Source.Id, refusals, revision, cancellationToken), cancellationToken);
        return new() { Result = result };
    }

    private int? Take(InspectionRow? row, string sourceId, Dictionary<string, ListedInspection> list, Refusals refusals)
    {
        if (row is null)
            return null;
        if (list.Count + refusals.Rows == MostInspections)
            throw new ServiceException(InspectionErrors.TooMany(MostInspections));
        var (kept, refused) = check.Check(row.Inspection ?? new(), row.RowNumber, sourceId);
        if (refused is not null)
            refusals.Add(refused);
        else if (!list.TryAdd(kept!.Id, new(row.RowNumber, kept)))
            refusals.Add(new() { RowNumber = row.RowNumber, Field = "inspection", Code = "duplicate-row", Message = $"An earlier row is of inspection {kept.Id} too. The first is kept." });
        return 1;
    }
}
