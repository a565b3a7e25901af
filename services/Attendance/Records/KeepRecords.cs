using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Imports;

namespace Send.Attendance.Records;

/// <summary>
/// Keeps the rows of a batch, inside the context's transaction. What was amended, reviewed or withdrawn here is not overwritten: its row is noted
/// and not refused, or a person's amendment would stop every later batch that is strict.
/// </summary>
internal sealed class KeepRecords<T>(AttendanceContext context, RecordVersions<T> versions, RecordRules<T> rules)
    where T : VersionedRecord
{
    /// <returns>How many rows are new or changed what was held.</returns>
    public async Task<long> Handle(IEnumerable<RecordToKeep<T>> rows, Refusals refusals, CancellationToken cancellationToken)
    {
        var changed = 0L;
        foreach (var area in rows.GroupBy(r => r.Record.AreaCode))
        {
            var held = new HeldRecords<T>(await context.Set<T>().Where(r => r.AreaCode == area.Key && r.Latest).ToListAsync(cancellationToken), rules);
            foreach (var row in area)
                changed += await Keep(row, held, refusals, cancellationToken) ? 1 : 0;
        }
        await context.SaveChangesAsync(cancellationToken);
        return changed;
    }

    private async Task<bool> Keep(RecordToKeep<T> row, HeldRecords<T> held, Refusals refusals, CancellationToken cancellationToken)
    {
        var (number, record) = row;
        var before = held.ById(record.Id);
        var withdrawn = before is not null && rules.IsWithdrawn(before);
        if (withdrawn || (before is { Cause: VersionCause.Amended or VersionCause.Reviewed } && !rules.SayTheSame(before, record)))
        {
            refusals.Note(Problem(number, LeftAsItIs(withdrawn ? VersionCause.Withdrawn : before!.Cause)));
            return false;
        }
        if (rules.Overlap(record, held.BesideOf(record)) is { } overlap)
        {
            refusals.Add(Problem(number, overlap));
            return false;
        }
        if (rules.Note(record) is { } note)
            refusals.Note(Problem(number, note));
        if (before is not null && rules.SayTheSame(before, record))
            return false;
        held.Put(await versions.Add(record, before, VersionCause.Imported, cancellationToken), before);
        return true;
    }

    private static FieldViolation LeftAsItIs(VersionCause cause) => cause switch
    {
        VersionCause.Reviewed => new("id", "reviewed-here", "It was reviewed here, and is left as it is."),
        VersionCause.Withdrawn => new("id", "amended-here", "It was withdrawn here, and is left as it is."),
        _ => new("id", "amended-here", "It was amended here, and is left as it is."),
    };

    private static RowProblem Problem(long row, FieldViolation wrong) => new() { RowNumber = row, Field = wrong.Field, Code = wrong.Code, Message = wrong.Message };
}

/// <summary>A record of a batch.</summary>
/// <param name="Row">Its row in the file.</param>
/// <param name="Record">The record.</param>
internal sealed record RecordToKeep<T>(long Row, T Record);
