using Microsoft.EntityFrameworkCore;
using Send.Measures;
using Send.Records.Storage;

namespace Send.Records.Figures;

/// <summary>An area's records of one kind as known at a position, and what changed of them since the area was measured.</summary>
public sealed class KnownRecords<T>
    where T : VersionedRecord
{
    private readonly IReadOnlyCollection<T> versions;
    private readonly List<T> changed;

    /// <param name="versions">All of an area up to a position.</param>
    /// <param name="measuredAt">The position at which the area was measured.</param>
    /// <param name="all">Whether all of them are to be measured anew, for instance as the roll changed.</param>
    public KnownRecords(IReadOnlyCollection<T> versions, long measuredAt, bool all)
    {
        this.versions = versions;
        var ids = versions.Where(r => all || r.Position > measuredAt).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        changed = [.. versions.Where(r => ids.Contains(r.Id))];
        Current = [.. versions.Current()];
    }

    /// <summary>The version of each record that counts.</summary>
    public IReadOnlyList<T> Current { get; }

    /// <summary>
    /// The academic years to measure anew: those of the versions, former ones too, of each record that changed, and this year and the
    /// one before wherever there are any, because more of what goes on is over each day.
    /// </summary>
    public IEnumerable<int> Years(Func<T, IEnumerable<int>> of, DateOnly today)
    {
        var touched = changed.SelectMany(of).ToHashSet();
        return versions.SelectMany(of).Distinct().Where(y => touched.Contains(y) || y >= Period.AcademicYearOf(today) - 1).Order();
    }
}

/// <summary>Reads what is known of an area.</summary>
public static class KnownRecords
{
    /// <summary>Null where nothing changed since the area was measured.</summary>
    public static async Task<KnownRecords<T>?> Of<T>(RecordsContext context, AreaHead head, bool all, CancellationToken cancellationToken)
        where T : VersionedRecord
    {
        var versions = context.Set<T>().AsNoTracking().Where(r => r.AreaCode == head.AreaCode && r.Position <= head.Position);
        return all || await versions.AnyAsync(r => r.Position > head.MeasuredAt, cancellationToken)
            ? new KnownRecords<T>(await versions.ToListAsync(cancellationToken), head.MeasuredAt, all)
            : null;
    }
}
