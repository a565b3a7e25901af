using Microsoft.EntityFrameworkCore;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Observations.Imports;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>
/// Keeps the rows of a batch, inside the context's transaction. What was amended or reviewed here is not overwritten: its row is noted and
/// not refused, or a review would stop every later batch that is strict.
/// </summary>
internal sealed class KeepReports(AttendanceContext context, RecordVersions<UnofficialExclusionReport> versions)
{
    /// <returns>How many rows are new or changed what was held.</returns>
    public async Task<long> Handle(IEnumerable<RecordToKeep<UnofficialExclusionReport>> rows, Refusals refusals, CancellationToken cancellationToken)
    {
        var changed = 0L;
        foreach (var area in rows.GroupBy(r => r.Record.AreaCode))
        {
            var held = await context.UnofficialExclusionReports.Where(r => r.AreaCode == area.Key && r.Latest).ToDictionaryAsync(r => r.Id, cancellationToken);
            foreach (var (row, report) in area)
                changed += await Keep(row, report, held.GetValueOrDefault(report.Id), refusals, cancellationToken) ? 1 : 0;
        }
        await context.SaveChangesAsync(cancellationToken);
        return changed;
    }

    private async Task<bool> Keep(
        long row, UnofficialExclusionReport report, UnofficialExclusionReport? before, Refusals refusals, CancellationToken cancellationToken)
    {
        if (before?.SaysTheSameAs(report) == true)
            return false;
        if (before is { Cause: VersionCause.Amended or VersionCause.Reviewed })
        {
            var (code, how) = before.Cause == VersionCause.Reviewed ? ("reviewed-here", "reviewed") : ("amended-here", "amended");
            refusals.Note(new() { RowNumber = row, Field = "id", Code = code, Message = $"It was {how} here, and is left as it is." });
            return false;
        }
        await versions.Add(report, before, VersionCause.Imported, cancellationToken);
        return true;
    }
}
