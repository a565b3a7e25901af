using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Storage;

namespace Send.Observations.Imports;

/// <summary>Keeps a batch: its source, its observations, its import and, where anything changed, a new revision, in one transaction.</summary>
public sealed class KeepBatch(ObservationsContext context, SeriesStore series, TimeProvider time)
{
    public async Task Handle(
        ImportHeader header, BatchStage stage, ImportObservationsResponse response, Refusals refusals, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        if (await context.Imports.AnyAsync(i => i.BatchId == header.BatchId, cancellationToken))
            throw new ServiceException(ObservationErrors.BatchAtOnce());
        var revision = await context.Revision(cancellationToken);
        var sourceChanged = await KeepSource(header.Source, cancellationToken);
        response.RowsChanged = await Merge(header.Source.Id, stage, refusals, revision + 1, cancellationToken);
        if (header.Strict && refusals.Rows > 0)
            throw new ServiceException(ObservationErrors.StrictRefused(refusals.First(20), refusals.Rows));
        response.RowsUnchanged = response.RowsReceived - refusals.Rows - response.RowsChanged;
        var changed = sourceChanged || response.RowsChanged > 0;
        response.Revision = changed ? revision + 1 : revision;
        if (changed)
            context.Changes.Add(new() { Revision = revision + 1, At = time.GetUtcNow(), Cause = $"import {header.BatchId}" });
        context.Imports.Add(new()
        {
            BatchId = header.BatchId,
            SourceId = header.Source.Id,
            ProfileId = header.ProfileId,
            FileName = header.FileName,
            ImportedAt = time.GetUtcNow(),
            RowsReceived = response.RowsReceived,
            RowsChanged = response.RowsChanged,
            RowsRefused = refusals.Rows,
            Revision = response.Revision,
        });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<long> Merge(string sourceId, BatchStage stage, Refusals refusals, long revision, CancellationToken cancellationToken)
    {
        var changed = 0L;
        await foreach (var place in stage.Places(refusals.AddRepeated, cancellationToken))
            changed += await series.Merge(place, sourceId, revision, cancellationToken);
        return changed;
    }

    private async Task<bool> KeepSource(Measures.V1.Source wire, CancellationToken cancellationToken)
    {
        var source = await context.Sources.FindAsync([wire.Id], cancellationToken);
        if (source is null)
            context.Sources.Add(FromWire(wire));
        else
            context.Entry(source).CurrentValues.SetValues(FromWire(wire));
        return await context.SaveChangesAsync(cancellationToken) > 0;
    }

    private static Storage.Source FromWire(Measures.V1.Source wire) => new()
    {
        Id = wire.Id,
        Title = wire.Title,
        Publisher = wire.Publisher,
        Release = wire.Release,
        Licence = wire.Licence,
        Grain = (Storage.Grain)wire.Grain,
        Uri = wire.Uri,
    };
}
