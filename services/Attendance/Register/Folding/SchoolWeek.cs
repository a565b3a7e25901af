using Send.Attendance.Codes;

namespace Send.Attendance.Register.Folding;

/// <summary>The marks of a school's pupils in one week, ten bytes for each row.</summary>
internal sealed class SchoolWeek(DateOnly monday, byte[]? laid = null)
{
    public const int Sessions = Weeks.Sessions;
    private byte[] marks = laid ?? [];

    public DateOnly Monday => monday;

    /// <summary>The block that was laid last.</summary>
    public LedgerOrder Latest { get; set; }

    /// <summary>The ten marks of a row; empty where nothing was said of it.</summary>
    public ReadOnlySpan<byte> Of(int row) => marks.Length < (row + 1) * Sessions ? [] : marks.AsSpan(row * Sessions, Sessions);

    /// <summary>The marks of the first rows, or of as many of them as there are.</summary>
    public ReadOnlySpan<byte> All(int rows) => marks.AsSpan(0, Math.Min(marks.Length / Sessions, rows) * Sessions);

    public void Lay(int row, ReadOnlySpan<byte> fresh)
    {
        var start = row * Sessions;
        if (marks.Length < start + Sessions)
            Array.Resize(ref marks, Math.Max(start + Sessions, marks.Length * 2));
        var held = marks.AsSpan(start, Sessions);
        if (!fresh.Contains(CodePage.Nothing))
        {
            fresh.CopyTo(held);
            return;
        }
        for (var session = 0; session < Sessions; session++)
        {
            if (fresh[session] != CodePage.Nothing)
                held[session] = fresh[session];
        }
    }
}
