using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;

namespace Send.Attendance.Figures;

/// <summary>
/// Brings the figures of an area to what its records say. The service's revision rises with the figures, and not before, so that
/// nobody takes old figures for those of a new revision.
/// </summary>
internal sealed class KeepFigures(AttendanceContext context, SeriesStore series, RegisterCache cache, RecordFigures figures, TimeProvider time)
{
    /// <summary>Measures an area whose records have changed since it was measured.</summary>
    public async Task Bring(string areaCode, CancellationToken cancellationToken)
    {
        var head = await context.Heads.AsNoTracking().FirstOrDefaultAsync(h => h.AreaCode == areaCode, cancellationToken);
        if (head is null || head.MeasuredAt >= head.Position)
            return;
        var ledger = new Ledger(context);
        var roll = new Roll(await context.EnrolmentsAt(areaCode, head.Position).ToListAsync(cancellationToken));
        Dictionary<int, IReadOnlyCollection<Observation>> years = [];
        foreach (var year in await Changed(ledger, head, cancellationToken))
            years[year] = await cache.With(areaCode, year, head.Position, ledger, register => figures.Of(register, new CountYear(year, roll).Of(register)), cancellationToken);
        await Keep(head, years, cancellationToken);
    }

    /// <summary>The years that a change may have touched: those of new marks, or all where a pupil's enrolment changed.</summary>
    private async Task<IReadOnlyList<int>> Changed(Ledger ledger, AreaHead head, CancellationToken cancellationToken)
    {
        var ofRoll = await context.Enrolments.AnyAsync(
            e => e.AreaCode == head.AreaCode && (e.KnownFrom > head.MeasuredAt || e.KnownTo > head.MeasuredAt), cancellationToken);
        return await ledger.Years(head.AreaCode, ofRoll ? 0 : head.MeasuredAt, head.Position, cancellationToken);
    }

    private async Task Keep(AreaHead measured, Dictionary<int, IReadOnlyCollection<Observation>> years, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var now = await context.Heads.AsNoTracking().FirstAsync(h => h.AreaCode == measured.AreaCode, cancellationToken);
        if (now.MeasuredAt >= measured.Position)
            return; // Another process was quicker.
        var revision = await context.Revision(cancellationToken) + 1;
        var changed = false;
        foreach (var (year, observations) in years)
        {
            var source = await Source(year, cancellationToken);
            changed |= await series.Replace(PlaceKind.Area, measured.AreaCode, source, observations, revision, cancellationToken);
        }
        if (changed)
            context.Changes.Add(new() { Revision = revision, At = time.GetUtcNow(), Cause = $"records of {measured.AreaCode} at {measured.Position}" });
        await context.SaveChangesAsync(cancellationToken);
        await context.Heads.Where(h => h.AreaCode == measured.AreaCode).ExecuteUpdateAsync(h => h.SetProperty(x => x.MeasuredAt, measured.Position), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private async Task<string> Source(int year, CancellationToken cancellationToken)
    {
        var release = Period.AcademicYear(year).Text;
        var id = $"attendance-records-{release.Replace('/', '-')}";
        if (await context.Sources.FindAsync([id], cancellationToken) is not null)
            return id;
        context.Sources.Add(new()
        {
            Id = id,
            Title = "Attendance records",
            Publisher = "The schools and the council that sent them",
            Release = release,
            Licence = "",
            Grain = Grain.Records,
            Uri = "",
        });
        return id;
    }
}
