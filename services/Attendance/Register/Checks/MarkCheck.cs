using Send.Attendance.Codes;

namespace Send.Attendance.Register.Checks;

/// <summary>Checks the marks of a week: that each byte stands for a code, and that the code was in force.</summary>
internal sealed class MarkCheck
{
    private readonly CodePage page;
    private readonly DateOnly week;
    private readonly IReadOnlyList<string> others;
    private readonly MarkProblems problems;

    // By far most marks are of codes that were in force on each day of the week, and are passed by one look into a table.
    private readonly bool[] plain = new bool[256];

    public MarkCheck(CodePage page, DateOnly week, IReadOnlyList<string> others, MarkProblems problems)
    {
        (this.page, this.week, this.others, this.problems) = (page, week, others, problems);
        plain[CodePage.Nothing] = true;
        foreach (var (index, code) in page.Codes.Index())
            plain[index + 1] = code.IsInForce(week) && code.IsInForce(week.AddDays(4));
    }

    /// <summary>Whether there is nothing to say of any of the marks.</summary>
    public bool ArePlain(ReadOnlySpan<byte> marks)
    {
        foreach (var mark in marks)
        {
            if (!plain[mark])
                return false;
        }
        return true;
    }

    /// <summary>Whether the row can be kept.</summary>
    public bool Passes(int row, ReadOnlySpan<byte> marks)
    {
        for (var session = 0; session < marks.Length; session++)
        {
            if (!plain[marks[session]] && !IsKept(row, session, marks[session]))
                return false;
        }
        return true;
    }

    private bool IsKept(int row, int session, byte mark)
    {
        var day = Weeks.DayOf(week, session);
        if (page.CodeOf(mark) is { } code)
        {
            if (!code.IsInForce(day))
                problems.Note(row, session, "code-out-of-dates", $"Code {code.Text} was not in force on {IsoDay.Write(day)}. It is kept, counted as what it stands for, and flagged.");
            return true;
        }
        if (mark >= CodePage.FirstOther && mark - CodePage.FirstOther < others.Count)
        {
            problems.Note(row, session, "unmapped-code", $"Code {others[mark - CodePage.FirstOther]} is none that the register knows. It is kept as it is, and is in no sum.");
            return true;
        }
        problems.RefuseMark(row, session, "unknown-byte", $"Byte {mark} stands for no code: neither one of code page {page.Version} nor one of the {others.Count} other codes.");
        return false;
    }
}
