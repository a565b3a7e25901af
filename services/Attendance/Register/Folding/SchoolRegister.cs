using System.Runtime.InteropServices;
using Google.Protobuf;
using Send.Attendance.Enrolments;
using Send.Attendance.Storage;

namespace Send.Attendance.Register.Folding;

/// <summary>
/// The register of a school in one academic year: a byte for each pupil and session, week by week. Blocks are laid one over
/// the other in the order in which they were recorded.
/// </summary>
internal sealed class SchoolRegister
{
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<string> pupils = [];
    private readonly SortedDictionary<DateOnly, SchoolWeek> weeks = [];
    private (Roll Roll, YearTallies Tallies)? counted;

    /// <summary>Every pupil of whom anything was said; the place in the list is the pupil's row.</summary>
    public IReadOnlyList<string> Pupils => pupils;

    /// <summary>The position of the latest block that was laid; 0 where there is none since a checkpoint.</summary>
    public long Latest { get; private set; }

    public bool Has(string pupil) => rows.ContainsKey(pupil);

    /// <summary>Its weeks, in their order.</summary>
    public IReadOnlyCollection<SchoolWeek> Weeks => weeks.Values;

    /// <summary>Lays a block over what is there.</summary>
    /// <returns>False where a block of the week that was recorded later is there already: the week has to be laid anew, in order.</returns>
    public bool Lay(LedgerBlock block)
    {
        counted = null;
        Latest = Math.Max(Latest, block.Position);
        if (!weeks.TryGetValue(block.Week, out var week))
            weeks.Add(block.Week, week = new(block.Week));
        if (block.Order.CompareTo(week.Latest) < 0)
            return false;
        week.Latest = block.Order;
        var marks = block.Marks.Marks.Span;
        var row = -1;
        for (var index = 0; index < block.Marks.Pupils.Count; index++)
        {
            row = RowOf(block.Marks.Pupils[index], row + 1);
            week.Lay(row, marks.Slice(index * SchoolWeek.Sessions, SchoolWeek.Sessions));
        }
        return true;
    }

    /// <summary>Forgets what was laid of a week.</summary>
    public void Clear(DateOnly monday) => weeks.Remove(monday);

    /// <summary>What was counted of it out of a roll: once, until either changes.</summary>
    public YearTallies Counted(Roll roll, Func<YearTallies> count)
    {
        if (counted is not var (of, tallies) || of != roll)
            counted = (roll, tallies = count());
        return tallies;
    }

    public FoldedSchool Save() => new()
    {
        Pupils = { pupils },
        Weeks =
        {
            weeks.Values.Select(w => new FoldedWeek
            {
                DayNumber = w.Monday.DayNumber,
                RecordedAt = w.Latest.RecordedAt,
                SubmissionId = w.Latest.SubmissionId ?? "",
                Marks = ByteString.CopyFrom(w.All(pupils.Count)),
            }),
        },
    };

    public static SchoolRegister Restore(FoldedSchool folded)
    {
        var school = new SchoolRegister();
        foreach (var pupil in folded.Pupils)
            school.RowOf(pupil, school.pupils.Count);
        foreach (var week in folded.Weeks)
        {
            var monday = DateOnly.FromDayNumber(week.DayNumber);
            school.weeks.Add(monday, new(monday, week.Marks.ToByteArray()) { Latest = new(week.RecordedAt, week.SubmissionId) });
        }
        return school;
    }

    /// <summary>Most blocks name the pupils in the order of those before, so that the row is the one that is likely.</summary>
    private int RowOf(string pupil, int likely)
    {
        if (likely < pupils.Count && pupils[likely] == pupil)
            return likely;
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, pupil, out var exists);
        if (!exists)
        {
            row = pupils.Count;
            pupils.Add(pupil);
        }
        return row;
    }
}
