using Send.Observations.Profiles;

namespace Send.Attendance.Formats;

/// <summary>Cells of the row that was read last, by column.</summary>
internal static class Cells
{
    /// <summary>Empty where the row is too short.</summary>
    public static string CellOf(this CsvFile file, string column) => file.Find(column) is { } index && index < file.Width ? file[index] : "";
}
