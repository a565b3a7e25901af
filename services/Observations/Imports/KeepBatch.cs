using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Storage;

namespace Send.Observations.Imports;

/// <summary>Keeps a batch: its source, what it holds, its import and, where anything changed, a new revision, in one transaction.</summary>
public sealed class KeepBatch(ObservationsContext context, TimeProvider time)
{
    /// <param name="header">What the batch is.</param>
    /// <param name="response">Is told what became of it.</param>
    /// <param name="refusals">The rows that were refused; more may come by the merge.</param>
    /// <param name="merge">Merges what the batch holds at a revision, and says how many rows changed anything.</param>
    /// <param name="cancellationToken">Stops it, with nothing kept.</param>
    public async Task Handle(
        ImportHeader header, ImportObservationsResponse response, Refusals refusals, Func<long, Task<long>> merge, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        if (await Before(header, cancellationToken) is { } sentAtOnce)
        {
            response.MergeFrom(sentAtOnce);
            return;
        }
        var revision = await context.Revision(cancellationToken);
        var sourceChanged = await KeepSource(header.Source, cancellationToken);
        response.RowsChanged = await merge(revision + 1);
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
        refusals.WriteTo(response);
    }

    /// <summary>What became of a batch that was taken in before; null where it was not.</summary>
    public async Task<ImportObservationsResponse?> Before(ImportHeader header, CancellationToken cancellationToken) =>
        await context.Imports.AsNoTracking().FirstOrDefaultAsync(i => i.BatchId == header.BatchId, cancellationToken) is { } before
            ? new()
            {
                BatchId = before.BatchId,
                AlreadyImported = true,
                RowsReceived = before.RowsReceived,
                RowsUnchanged = before.RowsReceived - before.RowsRefused,
                RowsRefused = before.RowsRefused,
                Revision = before.Revision,
            }
            : null;

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
