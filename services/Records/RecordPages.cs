using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Send.Observations.Serving;
using Send.Records.Storage;

namespace Send.Records;

/// <summary>Pages of an area's records, which must not change between one page and the next.</summary>
public sealed class RecordPages(RecordsContext context)
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    /// <param name="areaCode">The area.</param>
    /// <param name="asked">The records that are asked for.</param>
    /// <param name="inOrder">The same, in their order.</param>
    /// <param name="pageSize">As it was asked for.</param>
    /// <param name="pageToken">As it was asked for.</param>
    /// <param name="withoutPage">The request without its page.</param>
    /// <param name="cancellationToken">To give up.</param>
    public async Task<RecordPage<T>> Of<T>(
        string areaCode, IQueryable<T> asked, IQueryable<T> inOrder, int pageSize, string pageToken, IMessage withoutPage, CancellationToken cancellationToken)
        where T : VersionedRecord
    {
        var size = PageSize.Check(pageSize, UsualPage, LargestPage);
        // Of this kind alone: marks come all day, and change none of its pages.
        var position = await context.Set<T>().Where(r => r.AreaCode == areaCode).MaxAsync(r => (long?)r.Position, cancellationToken) ?? 0;
        var page = PageToken.Read(pageToken, withoutPage, position);
        var found = await inOrder.Skip(page.Offset).Take(size + 1).ToListAsync(cancellationToken);
        return new([.. found.Take(size)], found.Count > size ? page.Next(size) : "", await asked.CountAsync(cancellationToken));
    }
}

/// <summary>A page of records.</summary>
/// <param name="Records">What is on it.</param>
/// <param name="Next">Token of the next page; empty after the last.</param>
/// <param name="Total">How many there are over all pages.</param>
public sealed record RecordPage<T>(IReadOnlyList<T> Records, string Next, int Total);
