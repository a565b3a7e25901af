using Send.Attendance.Register;
using Send.Observations.Profiles;
using Send.Records.Formats;
using AreaRegister = Send.Measures.Areas.AreaRegister;

namespace Send.Attendance.Formats;

/// <summary>The pupil's week that a row of a register is of.</summary>
public sealed record RegisterPlace(string Area, string School, string Week, string Pupil)
{
    /// <summary>That of the row read last; null where it is of none.</summary>
    public static RegisterPlace? Of(CsvFile file, RecordFormat format, AreaRegister areas) =>
        areas.Find(file.CellOf("area")) is { } area && IsoDay.Read(file.CellOf(format == AttendanceFormats.RegisterByWeek ? "week" : "date")) is { } day
            ? new(area.Code, file.CellOf("school"), IsoDay.Write(Weeks.MondayOf(day)), file.CellOf("pupil"))
            : null;
}
