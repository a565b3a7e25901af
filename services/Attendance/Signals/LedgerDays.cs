using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;

namespace Send.Attendance.Signals;

/// <summary>Until when a position of an area's ledger was its latest.</summary>
internal static class LedgerDays
{
    /// <summary>The day on which the next that says when it came was received; null where none has followed. Enrolments do not say it.</summary>
    public static async Task<DateOnly?> LastDayOf(this AttendanceContext context, string areaCode, long position, CancellationToken cancellationToken)
    {
        (long Position, long ReceivedAt)?[] next =
        [
            await context.Blocks.Where(b => b.AreaCode == areaCode && b.Position > position).OrderBy(b => b.Position)
                .Select(b => new ValueTuple<long, long>?(new(b.Position, b.ReceivedAt))).FirstOrDefaultAsync(cancellationToken),
            await Next(context.Exclusions, areaCode, position, cancellationToken),
            await Next(context.Episodes, areaCode, position, cancellationToken),
            await Next(context.UnofficialExclusionReports, areaCode, position, cancellationToken),
        ];
        return next.Where(n => n is not null).MinBy(n => n!.Value.Position) is { } first
            ? DateOnly.FromDateTime(new DateTime(first.ReceivedAt, DateTimeKind.Utc))
            : null;
    }

    private static Task<(long Position, long ReceivedAt)?> Next<T>(IQueryable<T> records, string areaCode, long position, CancellationToken cancellationToken)
        where T : VersionedRecord => records
        .Where(r => r.AreaCode == areaCode && r.Position > position).OrderBy(r => r.Position)
        .Select(r => new ValueTuple<long, long>?(new(r.Position, r.ReceivedAt))).FirstOrDefaultAsync(cancellationToken);
}
