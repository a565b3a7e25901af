using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.V1;
using Send.Observations;
using Send.Observations.Imports;
using Inspection = Send.Inspections.Storage.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>Takes in a published list of inspections, all of it in one transaction at its end.</summary>
public sealed class ImportInspections(InspectionsContext context, InspectionCheck check, KeepInspections keepInspections, KeepBatch keep)
{
    private const int MostInspections = 10_000;

    public async Task<ImportInspectionsResponse> Handle(IAsyncStreamReader<ImportInspectionsRequest> batch, CancellationToken cancellationToken)
    {
        var header = BatchHeader.Check(await batch.MoveNext(cancellationToken) ? batch.Current.Header : null);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            await batch.ReadToEnd(cancellationToken);
            return new() { Result = before };
        }
        var refusals = new Refusals();
        var inspections = new Dictionary<string, Inspection>(StringComparer.Ordinal);
        var result = new ImportObservationsResponse
        {
            BatchId = header.BatchId,
            RowsReceived = await Read(batch, header.Source.Id, inspections, refusals, cancellationToken),
        };
        await RefuseRecorded(header.Source.Id, inspections, refusals, cancellationToken);
        await keep.Handle(
            header, result, refusals, async revision => await keepInspections.Handle(inspections.Values, header.Source.Id, revision, cancellationToken), cancellationToken);
        return new() { Result = result };
    }

    private async Task<long> Read(
        IAsyncStreamReader<ImportInspectionsRequest> batch, string sourceId, Dictionary<string, Inspection> inspections, Refusals refusals,
        CancellationToken cancellationToken)
    {
        var received = 0L;
        while (await batch.MoveNext(cancellationToken))
        {
            switch (batch.Current)
            {
                case { Row: { } row } when ++received <= MostInspections:
                    Take(row, sourceId, inspections, refusals);
                    break;
                case { Row: not null }:
                    throw new ServiceException(ObservationErrors.TooManyRows((int)received));
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

    private void Take(InspectionRow row, string sourceId, Dictionary<string, Inspection> inspections, Refusals refusals)
    {
        var (kept, refused) = check.Check(row.Inspection ?? new(), row.RowNumber, sourceId);
        if (refused is not null)
            refusals.Add(refused);
        else if (!inspections.TryAdd(kept!.Id, kept))
            refusals.AddRepeated(row.RowNumber);
    }

    /// <summary>What was recorded here, or came from another list, is not overwritten by a list.</summary>
    private async Task RefuseRecorded(string sourceId, Dictionary<string, Inspection> inspections, Refusals refusals, CancellationToken cancellationToken)
    {
        var others = await context.Inspections.AsNoTracking().Where(i => i.SourceId != sourceId).Select(i => new { i.Id, i.SourceId }).ToListAsync(cancellationToken);
        foreach (var other in others.Where(o => inspections.Remove(o.Id)))
        {
            refusals.Add(new()
            {
                Field = "inspection",
                Code = "known-from-elsewhere",
                Message = $"Inspection {other.Id} is known from {other.SourceId}, and is kept as it is known there.",
            });
        }
    }
}
