using Send.Attendance.Codes;
using Send.Attendance.Register;

namespace Send.Attendance.Formats;

/// <summary>Marks by week and by the row of a pupil, a byte for each, in pages, so that nothing is kept of weeks of which a file says nothing.</summary>
internal sealed class MarkPages
{
    private const int RowBits = 10;
    private const int RowsOfAPage = 1 << RowBits;
    private byte[]?[]?[] weeks = [];
    private bool[] isRow = [];
    private long filled;

    /// <summary>How many bytes they take.</summary>
    public long Size { get; private set; }

    /// <summary>How much was added, whichever rows pupils have: the marks of weeks of which anything is said.</summary>
    public long Marks => filled * Weeks.Sessions;

    /// <summary>Of how many pupils.</summary>
    public int Rows { get; private set; }

    /// <returns>False where another mark is there already; that one stays.</returns>
    public bool Add(int row, int week, int session, byte mark)
    {
        var held = Page(row, week).AsSpan((row & (RowsOfAPage - 1)) * Weeks.Sessions, Weeks.Sessions);
        if (held[session] == mark)
            return true;
        if (held[session] != CodePage.Nothing)
            return false;
        Count(row, held);
        held[session] = mark;
        return true;
    }

    /// <summary>Adds the ten marks of a week, or none.</summary>
    public bool Add(int row, int week, ReadOnlySpan<byte> marks)
    {
        var held = Page(row, week).AsSpan((row & (RowsOfAPage - 1)) * Weeks.Sessions, Weeks.Sessions);
        for (var session = 0; session < Weeks.Sessions; session++)
        {
            if (marks[session] != CodePage.Nothing && held[session] != CodePage.Nothing && held[session] != marks[session])
                return false;
        }
        if (marks.ContainsAnyExcept(CodePage.Nothing))
            Count(row, held);
        for (var session = 0; session < Weeks.Sessions; session++)
        {
            if (marks[session] != CodePage.Nothing)
                held[session] = marks[session];
        }
        return true;
    }

    /// <summary>The weeks of which something is said, in their order.</summary>
    public IEnumerable<int> WeeksHeld() => Enumerable.Range(0, weeks.Length).Where(w => weeks[w] is not null);

    public bool Has(int row, int week) => Of(row, week).ContainsAnyExcept(CodePage.Nothing);

    /// <summary>A pupil's week; empty where nothing is said of it.</summary>
    public ReadOnlySpan<byte> Of(int row, int week) =>
        week < weeks.Length && weeks[week] is { } pages && row >> RowBits is var page && page < pages.Length && pages[page] is { } held
            ? held.AsSpan((row & (RowsOfAPage - 1)) * Weeks.Sessions, Weeks.Sessions)
            : [];

    public void Clear() => (weeks, Size, isRow, Rows, filled) = ([], 0, [], 0, 0);

    private void Count(int row, ReadOnlySpan<byte> held)
    {
        if (held.ContainsAnyExcept(CodePage.Nothing))
            return;
        filled++;
        if (row >= isRow.Length)
            Array.Resize(ref isRow, Math.Max(row + 1, 2 * isRow.Length));
        if (isRow[row])
            return;
        isRow[row] = true;
        Rows++;
    }

    private byte[] Page(int row, int week)
    {
        var page = row >> RowBits;
        return week < weeks.Length && weeks[week] is { } pages && page < pages.Length && pages[page] is { } held ? held : NewPage(page, week);
    }

    private byte[] NewPage(int page, int week)
    {
        if (weeks.Length <= week)
            Array.Resize(ref weeks, week + 1);
        ref var pages = ref weeks[week];
        if (pages is null || pages.Length <= page)
            Array.Resize(ref pages, Math.Max(page + 1, 2 * (pages?.Length ?? 0)));
        Size += RowsOfAPage * Weeks.Sessions;
        return pages[page] = new byte[RowsOfAPage * Weeks.Sessions];
    }
}
