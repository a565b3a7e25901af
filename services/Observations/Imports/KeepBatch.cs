using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Storage;

namespace Send.Observations.Imports;

/// <summary>Keeps a staged batch: its source, its observations, its import and, where a figure changed, a new revision, in one transaction.</summary>
public sealed class KeepBatch(ObservationsContext context, TimeProvider time)
{
    public async Task Handle(
        ImportHeader header, ObservationStage stage, ImportObservationsResponse response, Refusals refusals, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        if (await context.Imports.AnyAsync(i => i.BatchId == header.BatchId, cancellationToken))
            throw new ServiceException(ObservationErrors.BatchAtOnce());
        var revision = await context.Changes.MaxAsync(c => (long?)c.Revision, cancellationToken) ?? 0;
        var sourceChanged = await KeepSource(header.Source, cancellationToken);
        response.RowsChanged = await stage.MergeInto(revision + 1, cancellationToken);
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
