using Send.Attendance.Codes;

namespace Send.Attendance.Formats;

/// <summary>The bytes of codes as they stand in a file; all of the code page have one letter or two.</summary>
internal static class MarkCells
{
    private const int Letters = 128;
    private static readonly byte[] Marks = All();

    /// <summary>The code page's byte; 0 where it has none.</summary>
    public static byte Of(byte[] bytes, int start, int end) => (end - start) switch
    {
        1 => Mark(bytes[start], 0),
        2 => Mark(bytes[start], bytes[start + 1]),
        _ => 0,
    };

    private static byte Mark(byte first, byte second) => (first | second) < Letters ? Marks[(first * Letters) + second] : (byte)0;

    private static byte[] All()
    {
        var marks = new byte[Letters * Letters];
        foreach (var code in AttendanceCodes.Page1.Codes)
            marks[(code.Text[0] * Letters) + (code.Text.Length > 1 ? code.Text[1] : 0)] = AttendanceCodes.Page1.ByteOf(code.Text)!.Value;
        return marks;
    }
}
