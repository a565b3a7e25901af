using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;

namespace Send.Attendance.Signals;

/// <summary>Until when a position of an area's ledger was its latest.</summary>
internal static class LedgerDays
{
    /// <summary>
    /// The day on which the next entry was received. Enrolments do not say when they came: where they are the next, the day of the last
    /// entry up to the position that says it, because a later one may be of long after. Null where nothing has followed, or nothing
    /// says it.
    /// </summary>
    public static async Task<DateOnly?> LastDayOf(this AttendanceContext context, string areaCode, long position, CancellationToken cancellationToken)
    {
        var head = await context.Heads.Where(h => h.AreaCode == areaCode).Select(h => h.Position).FirstOrDefaultAsync(cancellationToken);
        if (head <= position)
            return null;
        IQueryable<Dated>[] dated =
        [
            context.Blocks.Where(b => b.AreaCode == areaCode).Select(b => new Dated { Position = b.Position, ReceivedAt = b.ReceivedAt }),
            Of(context.Exclusions, areaCode),
            Of(context.Episodes, areaCode),
            Of(context.UnofficialExclusionReports, areaCode),
        ];
        List<Dated> last = [];
        foreach (var kind in dated)
        {
            if (await kind.Where(d => d.Position <= position + 1).OrderByDescending(d => d.Position).FirstOrDefaultAsync(cancellationToken) is { } entry)
                last.Add(entry);
        }
        return last.MaxBy(d => d.Position) is { } latest ? DateOnly.FromDateTime(new DateTime(latest.ReceivedAt, DateTimeKind.Utc)) : null;
    }

    private static IQueryable<Dated> Of<T>(IQueryable<T> records, string areaCode)
        where T : VersionedRecord => records.Where(r => r.AreaCode == areaCode).Select(r => new Dated { Position = r.Position, ReceivedAt = r.ReceivedAt });

    private sealed class Dated
    {
        public required long Position { get; init; }

        public required long ReceivedAt { get; init; }
    }
}
