using Send.Attendance.Codes;

namespace Send.Attendance.Register.Checks;

/// <summary>Notes marks of a session for which the school's register says of most pupils that the school was closed.</summary>
internal static class ClosedDayCheck
{
    public static void Note(ReadOnlySpan<byte> marks, CodePage page, MarkProblems problems)
    {
        var closed = page.ByteOf("#")!.Value;
        if (!marks.Contains(closed))
            return;
        for (var session = 0; session < Weeks.Sessions; session++)
        {
            var (shut, open) = (0, 0);
            for (var row = 0; row < marks.Length / Weeks.Sessions; row++)
            {
                var mark = marks[(row * Weeks.Sessions) + session];
                if (mark == closed)
                    shut++;
                else if (mark != CodePage.Nothing)
                    open++;
            }
            if (shut > open && open > 0)
                problems.Note(-1, session, "school-closed", $"The school was closed by the marks of {shut} pupils, and {open} have another mark. All are kept.");
        }
    }
}
