using Send.Attendance.Codes;

namespace Send.Attendance.Register.Checks;

/// <summary>Leaves out marks of days that are yet to come: a register that is filled in ahead would count as taken.</summary>
internal static class YetToComeCheck
{
    public const string Code = "yet-to-come";

    /// <returns>Whether anything was left out.</returns>
    public static bool Clear(Span<byte> marks, DateOnly monday, DateOnly today, MarkProblems problems)
    {
        var any = false;
        for (var session = 0; session < Weeks.Sessions; session++)
        {
            if (Weeks.DayOf(monday, session) <= today)
                continue;
            var cleared = 0;
            for (var at = session; at < marks.Length; at += Weeks.Sessions)
            {
                cleared += marks[at] == CodePage.Nothing ? 0 : 1;
                marks[at] = CodePage.Nothing;
            }
            if (cleared == 0)
                continue;
            any = true;
            problems.Note(-1, session, Code, $"{IsoDay.Write(Weeks.DayOf(monday, session))} is yet to come: the marks of {cleared} pupils are left out. Send them, or the same block again, when the register is taken.");
        }
        return any;
    }
}
