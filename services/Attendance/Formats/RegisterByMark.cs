using Send.Attendance.Register;
using Send.Measures.V1;
using Send.Observations.Profiles;
using AreaRegister = Send.Measures.Areas.AreaRegister;

namespace Send.Attendance.Formats;

/// <summary>A row for each mark, in any order: <c>area,school,pupil,date,session,code</c>.</summary>
internal sealed class RegisterByMark(CsvFile file, AreaRegister areas, DateOnly today) : RegisterFile(file, areas, today)
{
    protected override RowProblem? Take(RegisterPacker packer)
    {
        if (Place(out var area, out var school) is { } nowhere)
            return nowhere;
        if (Day("date", out var day) is { } never)
            return never;
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return Refused("date", "not-a-school-day", $"{IsoDay.Write(day)} is a {day.DayOfWeek}, on which no register is taken.");
        if (HalfOfDay(Cell("session")) is not { } half)
            return Refused("session", "not-a-session", "The session is neither AM nor PM.");
        var code = Cell("code").Trim();
        if (code.Length == 0)
            return Refused("code", "no-code", "The row has no code.");
        if (!packer.Takes(code))
            return NotACode();
        var monday = Weeks.MondayOf(day);
        var session = ((day.DayNumber - monday.DayNumber) * 2) + half;
        return packer.Add(new(area, school, Cell("pupil"), monday, session), code) ? null : Conflict(day, session);
    }

    private static int? HalfOfDay(string session) => session switch
    {
        "AM" or "am" => 0,
        "PM" or "pm" => 1,
        _ => null,
    };
}
