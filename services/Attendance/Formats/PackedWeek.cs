using System.Runtime.InteropServices;
using Google.Protobuf;
using Send.Attendance.Codes;
using Send.Attendance.Register;
using Send.Attendance.V1;

namespace Send.Attendance.Formats;

/// <summary>The marks of one school in one week, as a file says them.</summary>
internal sealed class PackedWeek
{
    // A string, and its place in a dictionary.
    private const int BytesOfARow = 120;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<string> others = [];
    private byte[] marks = [];

    /// <summary>About how many bytes it takes.</summary>
    public long Size => marks.Length + (rows.Count * BytesOfARow);

    /// <summary>Whether a mark could be added: nothing is said of the session yet, or the same.</summary>
    public bool Agrees(string pupil, int session, string code) =>
        !rows.TryGetValue(pupil, out var row) || marks[(row * Weeks.Sessions) + session] is var held && (held == CodePage.Nothing || held == MarkOf(code));

    /// <returns>False where another mark is there already.</returns>
    public bool Add(string pupil, int session, string code)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, pupil, out var exists);
        if (!exists)
        {
            row = rows.Count - 1;
            if (marks.Length < rows.Count * Weeks.Sessions)
                Array.Resize(ref marks, Math.Max(rows.Count * Weeks.Sessions, marks.Length * 2));
        }
        ref var held = ref marks[(row * Weeks.Sessions) + session];
        var mark = MarkOf(code);
        if (held != CodePage.Nothing && held != mark)
            return false;
        held = mark;
        return true;
    }

    /// <summary>In the order of the pupils' references, so that the order of the file makes no other blocks; the pupils are still to be put into each.</summary>
    public IEnumerable<(MarksBlock Block, IEnumerable<string> Pupils)> Blocks(int pupilsOfABlock)
    {
        var ordered = rows.OrderBy(r => r.Key, StringComparer.Ordinal);
        foreach (var group in ordered.Chunk(pupilsOfABlock))
        {
            var packed = new byte[group.Length * Weeks.Sessions];
            foreach (var (index, (_, row)) in group.Index())
                marks.AsSpan(row * Weeks.Sessions, Weeks.Sessions).CopyTo(packed.AsSpan(index * Weeks.Sessions));
            MarksBlock block = new()
            {
                CodePage = AttendanceCodes.Page1.Version,
                Marks = UnsafeByteOperations.UnsafeWrap(packed),
                OtherCodes = { others },
            };
            yield return (block, group.Select(g => g.Key));
        }
    }

    private byte MarkOf(string code) => AttendanceCodes.Page1.ByteOf(code) ?? Other(code);

    private byte Other(string code)
    {
        var index = others.IndexOf(code);
        if (index < 0)
        {
            index = others.Count;
            others.Add(code);
        }
        return (byte)(CodePage.FirstOther + index);
    }
}
