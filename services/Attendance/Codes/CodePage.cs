using System.Collections.Frozen;

namespace Send.Attendance.Codes;

/// <summary>Which byte stands for which attendance code. A version never changes; another list of codes is another version.</summary>
public sealed class CodePage
{
    /// <summary>The byte of a session of which nothing is said.</summary>
    public const byte Nothing = 0;

    /// <summary>The first byte that stands for a code that the page lacks: from here on a block says itself what its bytes mean.</summary>
    public const byte FirstOther = 192;

    private readonly FrozenDictionary<string, byte> bytes;

    public CodePage(int version, IReadOnlyList<AttendanceCode> codes)
    {
        (Version, Codes) = (version, codes);
        bytes = codes.Index().ToFrozenDictionary(c => c.Item.Text, c => (byte)(c.Index + 1), StringComparer.Ordinal);
    }

    public int Version { get; }

    /// <summary>The first has byte 1.</summary>
    public IReadOnlyList<AttendanceCode> Codes { get; }

    /// <summary>The byte of a code; null for one that the page lacks.</summary>
    public byte? ByteOf(string code) => bytes.TryGetValue(code, out var found) ? found : null;

    /// <summary>The code of a byte; null where it stands for none of this page.</summary>
    public AttendanceCode? CodeOf(byte mark) => mark >= 1 && mark <= Codes.Count ? Codes[mark - 1] : null;
}
