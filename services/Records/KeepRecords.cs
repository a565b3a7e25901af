using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Imports;
using Send.Records.Storage;

namespace Send.Records;

/// <summary>
/// Keeps the rows of a batch, inside the context's transaction. What was amended, reviewed or withdrawn here is not overwritten: its row is noted
/// and not refused, or a person's amendment would stop every later batch that is strict.
/// </summary>
public sealed class KeepRecords<T>(RecordsContext context, RecordVersions<T> versions, RecordRules<T> rules)
    where T : VersionedRecord
{
    // What is held of a batch is read for so many rows at a time; a year of an area's contacts is not to be there all at once.
    private const int RowsAtATime = 10_000;

    /// <returns>How many rows are new or changed what was held.</returns>
    public async Task<long> Handle(IEnumerable<RecordToKeep<T>> rows, Refusals refusals, CancellationToken cancellationToken)
    {
        var changed = 0L;
        foreach (var area in rows.GroupBy(r => r.Record.AreaCode))
        {
            var latest = context.Set<T>().AsNoTracking().Where(r => r.AreaCode == area.Key && r.Latest);
            var ofArea = rules.MayOverlap ? await Held(latest, cancellationToken) : null;
            var against = await rules.Against(context, area.Key, [.. area.Select(r => r.Record)], cancellationToken);
            foreach (var rowsToSave in area.Chunk(RowsAtATime))
            {
                var held = ofArea ?? await Held(OfIds(latest, rowsToSave), cancellationToken);
                List<T> fresh = [];
                foreach (var row in rowsToSave)
                {
                    if (await Keep(row, held, against, refusals, cancellationToken) is { } version)
                        fresh.Add(version);
                }
                await context.AddMany(fresh, cancellationToken);
                await context.SaveChangesAsync(cancellationToken);
                changed += fresh.Count;
                context.ChangeTracker.Clear();
            }
        }
        return changed;
    }

    private async Task<HeldRecords<T>> Held(IQueryable<T> latest, CancellationToken cancellationToken) => new(await latest.ToListAsync(cancellationToken), rules);

    /// <summary>All that has to be known of records that are in nobody's way: an area may hold years of them.</summary>
    private static IQueryable<T> OfIds(IQueryable<T> latest, RecordToKeep<T>[] rows)
    {
        var ids = Array.ConvertAll(rows, r => r.Record.Id);
        return latest.Where(r => EF.Parameter(ids).Contains(r.Id)); // One parameter: SQLite looks each of thousands up by its name.
    }

    /// <returns>The version to be added; null where the row is refused or changes nothing.</returns>
    private async Task<T?> Keep(RecordToKeep<T> row, HeldRecords<T> held, Func<T, FieldViolation?> against, Refusals refusals, CancellationToken cancellationToken)
    {
        var (number, record) = row;
        var before = held.ById(record.Id);
        var withdrawn = before is not null && rules.IsWithdrawn(before);
        if (withdrawn || (before is { Cause: VersionCause.Amended or VersionCause.Reviewed } && !rules.SayTheSame(before, record)))
        {
            refusals.Note(Problem(number, LeftAsItIs(withdrawn ? VersionCause.Withdrawn : before!.Cause)));
            return null;
        }
        if ((against(record) ?? rules.Overlap(record, held.BesideOf(record))) is { } wrong)
        {
            refusals.Add(Problem(number, wrong));
            return null;
        }
        if (rules.Note(record) is { } note)
            refusals.Note(Problem(number, note));
        if (before is not null && rules.SayTheSame(before, record))
            return null;
        var next = await versions.Next(record, before, VersionCause.Imported, cancellationToken);
        held.Put(next, before);
        return next;
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
public sealed record RecordToKeep<T>(long Row, T Record);
