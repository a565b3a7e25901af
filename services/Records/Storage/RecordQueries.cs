using Microsoft.EntityFrameworkCore;

namespace Send.Records.Storage;

/// <summary>Records as they were known at a position of an area's ledger.</summary>
public static class RecordQueries
{
    /// <summary>The versions that counted at a position, one of each record.</summary>
    public static async Task<List<T>> VersionsAt<T>(this RecordsContext context, string areaCode, long position, CancellationToken cancellationToken)
        where T : VersionedRecord
    {
        var all = await context.Set<T>().AsNoTracking().Where(r => r.AreaCode == areaCode && r.Position <= position).ToListAsync(cancellationToken);
        return [.. all.Current()];
    }

    /// <summary>The same as a query, so that no more of them is read than is needed.</summary>
    public static IQueryable<T> CountedAt<T>(this RecordsContext context, string areaCode, long position)
        where T : VersionedRecord
    {
        var all = context.Set<T>().AsNoTracking().Where(r => r.AreaCode == areaCode);
        return all.Where(r => r.Position <= position && (r.Latest || all.Any(next => next.Id == r.Id && next.Version == r.Version + 1 && next.Position > position)));
    }

    /// <summary>The last of the versions of each record: <see cref="VersionedRecord.Latest"/> is of now, and not of a position.</summary>
    public static IEnumerable<T> Current<T>(this IEnumerable<T> versions)
        where T : VersionedRecord => versions.GroupBy(r => r.Id, StringComparer.Ordinal).Select(of => of.MaxBy(v => v.Version)!);
}
