using Send.Attendance.Pupils;
using Send.Attendance.Register;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;
using AreaRegister = Send.Measures.Areas.AreaRegister;

namespace Send.Attendance.Formats;

/// <summary>Reads a file of marks, row by row, into packed weeks. A row that cannot be right is refused and stops nothing.</summary>
public abstract class RegisterFile(CsvFile file, AreaRegister areas, DateOnly today)
{
    private const int UrnDigits = 6;

    /// <summary>The row that was taken last.</summary>
    internal RegisterRow Row { get; private set; } = new RegisterRow.OfFile(file);

    /// <summary>The reader of a format.</summary>
    public static RegisterFile Of(RecordFormat format, CsvFile file, AreaRegister areas, DateOnly today) =>
        format == AttendanceFormats.RegisterByWeek ? new RegisterByWeek(file, areas, today) : new RegisterByMark(file, areas, today);

    /// <summary>Reads the next row of the file.</summary>
    /// <returns>False at the end of the file; where the row is refused, why.</returns>
    public bool Read(RegisterPacker packer, out RowProblem? refused)
    {
        refused = null;
        if (!file.Read())
            return false;
        refused = Take(new RegisterRow.OfFile(file), packer);
        return true;
    }

    /// <summary>Takes a row.</summary>
    /// <returns>Why it is refused; null where it is not.</returns>
    internal RowProblem? Take(RegisterRow next, RegisterPacker packer)
    {
        Row = next;
        return next.Width == next.Columns ? Take(packer) : Refused("row", "columns", CsvFile.WidthText(next.Width, next.Columns));
    }

    protected abstract RowProblem? Take(RegisterPacker packer);

    protected string Cell(string column) => Row.Cell(column);

    protected RowProblem Refused(string field, string code, string message) => new() { RowNumber = Row.Number, Field = field, Code = code, Message = message };

    /// <summary>The place of the row: its area and school; and its pupil, who must be one.</summary>
    protected RowProblem? Place(out string area, out string school)
    {
        (area, school) = ("", Cell("school"));
        if (areas.Find(Cell("area")) is not { } known)
            return Refused("area", "unknown-area", "The area is none that the register of areas knows. Give its 3-digit code, for instance 301.");
        area = known.Code;
        if (school.Length != UrnDigits || !school.All(char.IsAsciiDigit))
            return Refused("school", "not-a-urn", "The school is no URN. Give its six digits.");
        return PupilReferences.Problem(Cell("pupil")) is { } wrong ? Refused(wrong.Field, wrong.Code, wrong.Message) : null;
    }

    /// <summary>A day of the row.</summary>
    protected RowProblem? Day(string column, out DateOnly day)
    {
        day = IsoDay.Read(Cell(column)) ?? default;
        return day switch
        {
            _ when day == default => Refused(column, "not-a-day", $"The {column} is no day. Write it as 2025-09-15."),
            _ when day < Weeks.First => Refused(column, "too-old", $"{IsoDay.Write(day)} is before the registers that are kept here, which begin in September 2006."),
            _ when day > today => Refused(column, "in-the-future", $"{IsoDay.Write(day)} is yet to come."),
            _ => null,
        };
    }

    protected RowProblem NotACode() => Refused(
        "code", "not-a-code", "The code is none: one has 1 to 8 letters, digits or signs, and a file at most 64 that the register does not know.");

    protected RowProblem Conflict(DateOnly day, int session) => Refused(
        "code", "conflicting-marks", $"An earlier row has another mark for this pupil in the {(session % 2 == 0 ? "morning" : "afternoon")} of {IsoDay.Write(day)}. The first is kept.");
}
