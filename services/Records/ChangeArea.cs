using Send.Records.Figures;
using Send.Records.Storage;

namespace Send.Records;

/// <summary>Changes records of an area, each change alone in its transaction, and then measures the area.</summary>
public sealed class ChangeArea(RecordsContext context, KeepFigures figures)
{
    /// <param name="areaCode">The area.</param>
    /// <param name="change">Makes the change. It is kept as this saves.</param>
    /// <param name="cancellationToken">To give up.</param>
    public async Task<T> Alone<T>(string areaCode, Func<Task<T>> change, CancellationToken cancellationToken)
    {
        try
        {
            return await Kept(change, cancellationToken);
        }
        finally
        {
            // After a refusal, too: it may be that of a repeated call, the first of which was kept and could not be measured.
            await figures.BringKept([areaCode]);
        }
    }

    private async Task<T> Kept<T>(Func<Task<T>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var changed = await change();
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return changed;
    }
}
