using System.Runtime.InteropServices;

namespace Send.Attendance.Formats;

/// <summary>The schools of a file and their pupils, numbered as they come. Several threads may ask.</summary>
internal sealed class RegisterPupils
{
    // A string, and its place in a dictionary.
    public const int BytesOfAPupil = 120;

    private readonly Lock one = new();
    private readonly Dictionary<(string Area, string Urn), RegisterSchool> schools = [];
    private readonly List<RegisterSchool> byIndex = [];
    private int pupils;

    /// <summary>About how many bytes they take.</summary>
    public long Size => (long)pupils * BytesOfAPupil;

    public int SchoolOf(string area, string urn)
    {
        lock (one)
        {
            ref var school = ref CollectionsMarshal.GetValueRefOrAddDefault(schools, (area, urn), out var exists);
            if (!exists)
                byIndex.Add(school = new(byIndex.Count, area, urn));
            return school!.Index;
        }
    }

    public int RowOf(int school, string pupil)
    {
        lock (one)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(byIndex[school].Rows, pupil, out var exists);
            if (!exists)
                row = pupils++;
            return row;
        }
    }

    /// <summary>In the order of area and school.</summary>
    public IEnumerable<RegisterSchool> Schools() => byIndex.OrderBy(s => s.Area, StringComparer.Ordinal).ThenBy(s => s.Urn, StringComparer.Ordinal);

    public void Clear()
    {
        schools.Clear();
        byIndex.Clear();
        pupils = 0;
    }
}

/// <summary>A school of a file, and the rows of its pupils.</summary>
internal sealed record RegisterSchool(int Index, string Area, string Urn)
{
    public Dictionary<string, int> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>In the order of their references.</summary>
    public (string Pupil, int Row)[] Pupils() => [.. Rows.Select(r => (r.Key, r.Value)).OrderBy(r => r.Key, StringComparer.Ordinal)];
}
