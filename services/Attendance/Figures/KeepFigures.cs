using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures.Areas;
using Send.Observations.Storage;

namespace Send.Attendance.Figures;

/// <summary>
/// Brings the figures of an area to what its records say. The service's revision rises with the figures, and not before, so that
/// nobody takes old figures for those of a new revision.
/// </summary>
internal sealed class KeepFigures(AttendanceContext context, SeriesStore series, RollCache rolls, IEnumerable<IRecordSheets> records, TimeProvider time)
{
    /// <summary>Measures an area whose records have changed since it was measured.</summary>
    public async Task Bring(string areaCode, CancellationToken cancellationToken)
    {
        // What a change that failed has left here is not to be kept with the figures.
        context.ChangeTracker.Clear();
        var head = await context.Heads.AsNoTracking().FirstOrDefaultAsync(h => h.AreaCode == areaCode, cancellationToken);
        if (head is null || head.MeasuredAt >= head.Position)
            return;
        var (roll, rollChangedAt) = await rolls.At(areaCode, head.Position, context, cancellationToken);
        List<RecordSheet> sheets = [];
        foreach (var kind in records)
            sheets.AddRange(await kind.Of(head, roll, rollChangedAt > head.MeasuredAt, cancellationToken));
        await Keep(head, sheets, cancellationToken);
    }

    private async Task Keep(AreaHead measured, List<RecordSheet> sheets, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var now = await context.Heads.AsNoTracking().FirstAsync(h => h.AreaCode == measured.AreaCode, cancellationToken);
        if (now.MeasuredAt >= measured.Position)
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
        await context.Heads.Where(h => h.AreaCode == measured.AreaCode).ExecuteUpdateAsync(h => h.SetProperty(x => x.MeasuredAt, measured.Position), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
