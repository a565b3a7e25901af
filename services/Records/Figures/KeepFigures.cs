using Microsoft.EntityFrameworkCore;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Send.Records.Storage;

namespace Send.Records.Figures;

/// <summary>
/// Brings the figures of an area to what its records say, and raises the service's revision with them in one transaction. A batch raises
/// it once before, as it is kept; who asks between the two is told the figures from before the batch.
/// </summary>
public sealed class KeepFigures(RecordsContext context, SeriesStore series, IEnumerable<IRecordSheets> records, IHostApplicationLifetime lifetime, TimeProvider time)
{
    /// <summary>
    /// Measures areas whose changes are kept, whether or not the caller still waits: who repeats the call would be told that nothing changed.
    /// </summary>
    public async Task BringKept(IEnumerable<string> areas)
    {
        try
        {
            foreach (var area in areas)
                await Bring(area, lifetime.ApplicationStopping);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // A service that is stopping measures what is left as it starts again.
        }
    }

    /// <summary>The areas whose records have changed since they were measured.</summary>
    public Task<List<string>> Behind(CancellationToken cancellationToken) =>
        context.Heads.Where(h => h.MeasuredAt < h.Position).Select(h => h.AreaCode).ToListAsync(cancellationToken);

    /// <summary>The areas whose figures are of an earlier day.</summary>
    public Task<List<string>> OfEarlierDays(CancellationToken cancellationToken)
    {
        var today = Today;
        return context.Heads.Where(h => h.RenewedOn == null || h.RenewedOn < today).Select(h => h.AreaCode).ToListAsync(cancellationToken);
    }

    /// <summary>Measures an area whose records have changed since it was measured.</summary>
    public async Task Bring(string areaCode, CancellationToken cancellationToken)
    {
        if (await Head(areaCode, cancellationToken) is { } head && head.MeasuredAt < head.Position)
            await Measure(head, cancellationToken);
    }

    /// <summary>Measures all of an area anew where a day has begun since: months end, and more of what goes on is over, though no record changes.</summary>
    public async Task Renew(string areaCode, CancellationToken cancellationToken)
    {
        if (await Head(areaCode, cancellationToken) is not { } head || head.RenewedOn >= Today)
            return;
        head.MeasuredAt = 0; // As if none of its records had been measured.
        await Measure(head, cancellationToken);
    }

    private DateOnly Today => time.Today();

    private Task<AreaHead?> Head(string areaCode, CancellationToken cancellationToken)
    {
        // What a change that failed has left here is not to be kept with the figures.
        context.ChangeTracker.Clear();
        return context.Heads.AsNoTracking().FirstOrDefaultAsync(h => h.AreaCode == areaCode, cancellationToken);
    }

    private async Task Measure(AreaHead head, CancellationToken cancellationToken)
    {
        // As it begins: a day that ends meanwhile is not in it.
        var today = Today;
        List<RecordSheet> sheets = [];
        foreach (var kind in records)
            sheets.AddRange(await kind.Of(head, cancellationToken));
        await Keep(head, today, sheets, cancellationToken);
    }

    private async Task Keep(AreaHead measured, DateOnly today, List<RecordSheet> sheets, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var now = await context.Heads.AsNoTracking().FirstAsync(h => h.AreaCode == measured.AreaCode, cancellationToken);
        var all = measured.MeasuredAt == 0;
        if (now.MeasuredAt > measured.Position || (now.MeasuredAt == measured.Position && !all))
            return; // Another process was quicker.
        var revision = await context.Revision(cancellationToken) + 1;
        var changed = false;
        foreach (var sheet in sheets)
        {
            if (await context.Sources.FindAsync([sheet.Source.Id], cancellationToken) is null)
                context.Sources.Add(sheet.Source);
            changed |= await series.Replace(PlaceKind.Area, measured.AreaCode, sheet.Source.Id, sheet.Figures, revision, cancellationToken);
        }
        if (changed)
            context.Changes.Add(new() { Revision = revision, At = time.GetUtcNow(), Cause = $"records of {measured.AreaCode} at {measured.Position}" });
        await context.SaveChangesAsync(cancellationToken);
        var renewed = all ? today : now.RenewedOn;
        await context.Heads.Where(h => h.AreaCode == measured.AreaCode)
            .ExecuteUpdateAsync(h => h.SetProperty(x => x.MeasuredAt, measured.Position).SetProperty(x => x.RenewedOn, renewed), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
