using System.Runtime.InteropServices;
using Google.Protobuf;
using Send.Attendance.Codes;
using Send.Attendance.Register;
using Send.Attendance.V1;

namespace Send.Attendance.Formats;

/// <summary>The marks of one school in one week, as a file says them.</summary>
internal sealed class PackedWeek
{
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<string> pupils = [];
    private readonly List<string> others = [];
    private byte[] marks = [];

    public long Size => marks.Length;

    /// <returns>False where another mark is there already.</returns>
    public bool Add(string pupil, int session, string code)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, pupil, out var exists);
        if (!exists)
        {
            row = pupils.Count;
            pupils.Add(pupil);
            if (marks.Length < pupils.Count * Weeks.Sessions)
                Array.Resize(ref marks, Math.Max(pupils.Count * Weeks.Sessions, marks.Length * 2));
        }
        ref var held = ref marks[(row * Weeks.Sessions) + session];
        var mark = AttendanceCodes.Page1.ByteOf(code) ?? Other(code);
        if (held != CodePage.Nothing && held != mark)
            return false;
        held = mark;
        return true;
    }

    /// <summary>In the order of the pupils' references, so that the order of the file makes no other blocks.</summary>
    public IEnumerable<MarksBlock> Blocks(int pupilsOfABlock)
    {
        var ordered = rows.OrderBy(r => r.Key, StringComparer.Ordinal);
        foreach (var group in ordered.Chunk(pupilsOfABlock))
        {
            var packed = new byte[group.Length * Weeks.Sessions];
            foreach (var (index, (_, row)) in group.Index())
                marks.AsSpan(row * Weeks.Sessions, Weeks.Sessions).CopyTo(packed.AsSpan(index * Weeks.Sessions));
            yield return new()
            {
                CodePage = AttendanceCodes.Page1.Version,
                Pupils = { group.Select(g => g.Key) },
                Marks = UnsafeByteOperations.UnsafeWrap(packed),
                OtherCodes = { others },
            };
        }
    }

    private byte Other(string code)
    {
        var index = others.IndexOf(code);
        if (index < 0)
        {
            index = others.Count;
            others.Add(code);
        }
        return (byte)Math.Min(CodePage.FirstOther + index, byte.MaxValue);
    }
}
