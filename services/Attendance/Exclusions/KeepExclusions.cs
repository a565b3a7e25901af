using Microsoft.EntityFrameworkCore;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Observations.Imports;
using Exclusion = Send.Attendance.Storage.Exclusion;
using VersionCause = Send.Attendance.Storage.VersionCause;

namespace Send.Attendance.Exclusions;

/// <summary>
/// Keeps the rows of a batch, inside the context's transaction. What was amended or withdrawn here is not overwritten: its row is noted
/// and not refused, or a person's amendment would stop every later batch that is strict.
/// </summary>
internal sealed class KeepExclusions(AttendanceContext context, RecordVersions<Exclusion> versions)
{
    /// <returns>How many rows are new or changed what was held.</returns>
    public async Task<long> Handle(IEnumerable<RecordToKeep<Exclusion>> rows, Refusals refusals, CancellationToken cancellationToken)
    {
        var changed = 0L;
        foreach (var area in rows.GroupBy(r => r.Record.AreaCode))
        {
            var held = new HeldExclusions(await context.Exclusions.Where(e => e.AreaCode == area.Key && e.Latest).ToListAsync(cancellationToken));
            foreach (var row in area)
                changed += await Keep(row, held, refusals, cancellationToken) ? 1 : 0;
        }
        await context.SaveChangesAsync(cancellationToken);
        return changed;
    }

    private async Task<bool> Keep(RecordToKeep<Exclusion> row, HeldExclusions held, Refusals refusals, CancellationToken cancellationToken)
    {
        var (number, exclusion) = row;
        var before = held.ById(exclusion.Id);
        if (before is { WithdrawnBecause: not null } || (before is { Cause: VersionCause.Amended } && !before.SaysTheSameAs(exclusion)))
        {
            var how = before.WithdrawnBecause is null ? "amended" : "withdrawn";
            refusals.Note(new() { RowNumber = number, Field = "id", Code = "amended-here", Message = $"It was {how} here, and is left as it is." });
            return false;
        }
        if (Overlap.Problem(exclusion, held.Of(exclusion)) is { } overlap)
        {
            refusals.Add(new() { RowNumber = number, Field = overlap.Field, Code = overlap.Code, Message = overlap.Message });
            return false;
        }
        NoteUnmapped(row, refusals);
        if (before?.SaysTheSameAs(exclusion) == true)
            return false;
        held.Put(await versions.Add(exclusion, before, VersionCause.Imported, cancellationToken), before);
        return true;
    }

    private static void NoteUnmapped(RecordToKeep<Exclusion> row, Refusals refusals)
    {
        var unmapped = string.Join(' ', ReasonCodes.Unmapped(row.Record.Reasons));
        if (unmapped.Length == 0)
            return;
        refusals.Note(new()
        {
            RowNumber = row.Row,
            Field = "reasons",
            Code = "unmapped-reason",
            Message = $"No reason is known here by {unmapped}. The row is kept with it.",
        });
    }
}
