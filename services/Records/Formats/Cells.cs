using System.Globalization;
using Send.Observations.Profiles;

namespace Send.Records.Formats;

/// <summary>Cells of the row that was read last, by column. What cannot be read is given on as what no record can have, for the service to say so.</summary>
public static class Cells
{
    private const int Unreadable = -1;

    /// <summary>Empty where the row is too short.</summary>
    public static string CellOf(this CsvFile file, string column) => file.Find(column) is { } index && index < file.Width ? file[index] : "";

    /// <summary>The value that a word stands for; the unspecified one where the cell is empty.</summary>
    public static T WordOf<T>(this CsvFile file, string column)
        where T : struct, Enum =>
        file.CellOf(column) is not { Length: > 0 } word ? default : Words.Read<T>(word) ?? (T)Enum.ToObject(typeof(T), Unreadable);

    /// <summary>The values that words stand for, which are set apart by blanks.</summary>
    public static IEnumerable<T> WordsOf<T>(this CsvFile file, string column)
        where T : struct, Enum =>
        file.CellOf(column).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Words.Read<T>(w) ?? (T)Enum.ToObject(typeof(T), Unreadable));

    /// <summary>A whole number from 0; null where the cell is empty.</summary>
    public static int? NumberOf(this CsvFile file, string column) => file.CellOf(column) switch
    {
        "" => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => Unreadable,
    };
}
