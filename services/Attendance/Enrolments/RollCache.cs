using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Send.Attendance.Storage;

namespace Send.Attendance.Enrolments;

/// <summary>Keeps the rolls that were asked for last: tens of thousands of spells that few sendings of marks change.</summary>
internal sealed class RollCache : IDisposable
{
    private const int SpellsKept = 500_000;
    private readonly MemoryCache rolls = new(new MemoryCacheOptions { SizeLimit = SpellsKept });

    /// <summary>The roll of an area as known at a position, and the position at which it changed last.</summary>
    public async Task<(Roll Roll, long ChangedAt)> At(string areaCode, long position, AttendanceContext context, CancellationToken cancellationToken)
    {
        var changedAt = await ChangedAt(areaCode, context, cancellationToken);
        if (rolls.TryGetValue(areaCode, out (Roll Roll, long ChangedAt) held) && held.ChangedAt == changedAt && changedAt <= position)
            return held;
        var roll = new Roll(await context.EnrolmentsAt(areaCode, position).ToListAsync(cancellationToken));
        if (changedAt <= position)
            rolls.Set(areaCode, (roll, changedAt), new MemoryCacheEntryOptions { Size = 1 + roll.Spells.Count });
        return (roll, changedAt);
    }

    public void Dispose() => rolls.Dispose();

    private static async Task<long> ChangedAt(string areaCode, AttendanceContext context, CancellationToken cancellationToken)
    {
        var latest = await context.Enrolments.Where(e => e.AreaCode == areaCode).GroupBy(_ => 1)
            .Select(g => new { From = g.Max(e => e.KnownFrom), To = g.Max(e => e.KnownTo) }).SingleOrDefaultAsync(cancellationToken);
        return Math.Max(latest?.From ?? 0, latest?.To ?? 0);
    }
}
