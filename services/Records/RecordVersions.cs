using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Send.Records.Storage;

namespace Send.Records;

/// <summary>The versions of one kind of records, inside the context's transaction.</summary>
public sealed class RecordVersions<T>(RecordsContext context, TimeProvider time)
    where T : VersionedRecord
{
    /// <summary>The latest version; null where there is none.</summary>
    public Task<T?> Latest(string areaCode, string id, CancellationToken cancellationToken) =>
        context.Set<T>().FirstOrDefaultAsync(r => r.AreaCode == areaCode && r.Id == id && r.Latest, cancellationToken);

    /// <summary>All versions, the oldest first.</summary>
    public Task<List<T>> History(string areaCode, string id, CancellationToken cancellationToken) =>
        context.Set<T>().AsNoTracking().Where(r => r.AreaCode == areaCode && r.Id == id).OrderBy(r => r.Version).ToListAsync(cancellationToken);

    /// <summary>Adds a version at the next position of the area's ledger. Kept when the context saves.</summary>
    public async Task<T> Add(T content, T? before, VersionCause cause, CancellationToken cancellationToken)
    {
        var next = await Next(content, before, cause, cancellationToken);
        context.Set<T>().Add(next);
        return next;
    }

    /// <summary>The same, but that the version itself is still to be added, as by <see cref="AddRows"/>.</summary>
    public async Task<T> Next(T content, T? before, VersionCause cause, CancellationToken cancellationToken)
    {
        var head = await context.Head(content.AreaCode, cancellationToken);
        var version = (before?.Version ?? 0) + 1;
        VersionedRecord record = content;
        var next = (T)(record with
        {
            Version = version,
            Latest = true,
            Position = ++head.Position,
            ReceivedAt = time.GetUtcNow().UtcTicks,
            Cause = cause,
            Etag = EtagOf(record, version, head.Position),
        });
        if (before is not null)
        {
            before.Latest = false;
            context.Set<T>().Attach(before).Property(r => r.Latest).IsModified = true;
        }
        return next;
    }

    private static string EtagOf(VersionedRecord record, int version, long position) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{record.AreaCode}/{record.Id}/{version}/{position}"))).AsSpan(0, 8));
}
