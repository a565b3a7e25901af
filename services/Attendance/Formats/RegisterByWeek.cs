using Send.Attendance.Register;
using Send.Measures.V1;
using Send.Observations.Profiles;
using AreaRegister = Send.Measures.Areas.AreaRegister;

namespace Send.Attendance.Formats;

/// <summary>A row for each pupil and week: <c>area,school,pupil,week,marks</c>.</summary>
internal sealed class RegisterByWeek(CsvFile file, AreaRegister areas, DateOnly today) : RegisterFile(file, areas, today)
{
    private const string NothingSaid = "-";

    protected override RowProblem? Take(RegisterPacker packer)
    {
        if (Place(out var area, out var school) is { } nowhere)
            return nowhere;
        if (Day("week", out var week) is { } never)
            return never;
        if (week.DayOfWeek != DayOfWeek.Monday)
            return Refused("week", "not-a-monday", $"{IsoDay.Write(week)} is a {week.DayOfWeek}. A week is given by its Monday, {IsoDay.Write(Weeks.MondayOf(week))}.");
        var codes = Codes(Cell("marks"));
        if (codes.Length != Weeks.Sessions)
            return Refused("marks", "not-ten-codes", $"There are {codes.Length} codes. Give ten, Monday morning to Friday afternoon, apart by spaces; - where nothing is said.");
        var said = codes.Index().Where(c => c.Item != NothingSaid).Select(c => (At: new MarkedSession(area, school, Cell("pupil"), week, c.Index), Code: c.Item)).ToList();
        if (said.Exists(s => !packer.Takes(s.Code)))
            return NotACode();
        if (said.FindIndex(s => !packer.Agrees(s.At, s.Code)) is >= 0 and var conflict)
            return Conflict(Weeks.DayOf(week, said[conflict].At.Session), said[conflict].At.Session);
        foreach (var (at, code) in said)
            packer.Add(at, code);
        return null;
    }

    /// <summary>Apart by spaces, or ten of one character each.</summary>
    private static string[] Codes(string marks) =>
        marks.Contains(' ', StringComparison.Ordinal) ? marks.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [.. marks.Select(c => c.ToString())];
}
