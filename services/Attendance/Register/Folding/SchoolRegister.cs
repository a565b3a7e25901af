using System.Runtime.InteropServices;

namespace Send.Attendance.Register.Folding;

/// <summary>
/// The register of one school as its blocks leave it: a byte for each pupil and session, week by week. Blocks are laid one over
/// the other in the order in which they were recorded.
/// </summary>
internal sealed class SchoolRegister
{
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<string> pupils = [];
    private readonly SortedDictionary<DateOnly, SchoolWeek> weeks = [];

    /// <summary>Every pupil of whom anything was said; the place in the list is the pupil's row.</summary>
    public IReadOnlyList<string> Pupils => pupils;

    public bool Has(string pupil) => rows.ContainsKey(pupil);

    /// <summary>Its weeks, in their order.</summary>
    public IReadOnlyCollection<SchoolWeek> Weeks => weeks.Values;

    /// <summary>Lays a block over what is there.</summary>
    /// <returns>False where a block of the week that was recorded later is there already: the week has to be laid anew, in order.</returns>
    public bool Lay(LedgerBlock block)
    {
        if (!weeks.TryGetValue(block.Week, out var week))
            weeks.Add(block.Week, week = new(block.Week));
        if (block.Order.CompareTo(week.Latest) < 0)
            return false;
        week.Latest = block.Order;
        var marks = block.Marks.Marks.Span;
        foreach (var (index, pupil) in block.Marks.Pupils.Index())
            week.Lay(RowOf(pupil), marks.Slice(index * SchoolWeek.Sessions, SchoolWeek.Sessions));
        return true;
    }

    /// <summary>Forgets what was laid of a week.</summary>
    public void Clear(DateOnly monday) => weeks.Remove(monday);

    private int RowOf(string pupil)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, pupil, out var exists);
        if (!exists)
        {
            row = pupils.Count;
            pupils.Add(pupil);
        }
        return row;
    }
}
