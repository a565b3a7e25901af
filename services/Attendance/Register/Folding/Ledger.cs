using Microsoft.EntityFrameworkCore;
using Send.Attendance.Register.Checkpoints;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Register.Folding;

/// <summary>Reads an area's ledger.</summary>
internal sealed class Ledger(AttendanceContext context)
{
    /// <summary>The blocks of an academic year between two positions, as they were received. A week across two years is in both.</summary>
    public IAsyncEnumerable<MarkBlock> Of(string areaCode, int year, long after, long upTo)
    {
        var (first, last) = WeeksOf(year);
        return context.Blocks.AsNoTracking()
            .Where(b => b.AreaCode == areaCode && b.Position > after && b.Position <= upTo && b.Week >= first && b.Week <= last)
            .OrderBy(b => b.Position).AsAsyncEnumerable();
    }

    /// <summary>The blocks of one school in one week.</summary>
    public IAsyncEnumerable<MarkBlock> Of(string areaCode, string school, DateOnly week, long upTo) => context.Blocks.AsNoTracking()
        .Where(b => b.AreaCode == areaCode && b.SchoolUrn == school && b.Week == week && b.Position <= upTo)
        .OrderBy(b => b.Position).AsAsyncEnumerable();

    /// <summary>Whether any block of an academic year is kept.</summary>
    public Task<bool> Holds(string areaCode, int year, CancellationToken cancellationToken)
    {
        var (first, last) = WeeksOf(year);
        return context.Blocks.AnyAsync(b => b.AreaCode == areaCode && b.Week >= first && b.Week <= last, cancellationToken);
    }

    /// <summary>The academic years of which blocks stand between two positions, by the years in which they start.</summary>
    public async Task<IReadOnlyList<int>> Years(string areaCode, long after, long upTo, CancellationToken cancellationToken)
    {
        var mondays = await context.Blocks.AsNoTracking()
            .Where(b => b.AreaCode == areaCode && b.Position > after && b.Position <= upTo).Select(b => b.Week).Distinct().ToListAsync(cancellationToken);
        return [.. mondays.SelectMany(m => new[] { Period.AcademicYearOf(m), Period.AcademicYearOf(m.AddDays(4)) }).Distinct().Order()];
    }

    /// <summary>The register as a checkpoint holds it; null where there is none at or before a position that can be believed.</summary>
    public Task<AreaRegisterYear?> Checkpoint(string areaCode, int year, long upTo, CancellationToken cancellationToken) =>
        new ReadCheckpoint(context).Of(areaCode, year, upTo, cancellationToken);

    public static (DateOnly First, DateOnly Last) WeeksOf(int year) => (Weeks.MondayOf(new(year, 9, 1)), new(year + 1, 8, 31));
}
