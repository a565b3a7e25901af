using System.Buffers;

namespace Send.Hosting.Documents;

/// <summary>Writes rows of CSV, quoted as in RFC 4180, with a line end of LF.</summary>
public static class CsvLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> BeginFormulas = SearchValues.Create("=+-@\t\r");

    /// <summary>Writes one row; the cells stand in it as they are given.</summary>
    public static void Write(TextWriter writer, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                writer.Write(',');
            writer.Write(cells[i].AsSpan().ContainsAny(Special) ? $"\"{cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cells[i]);
        }
        writer.Write('\n');
    }

    /// <summary>A text that no spreadsheet takes for a formula: an apostrophe before one that begins as formulas do. A lone mark is none.</summary>
    public static string Text(string text) => text.Length > 1 && BeginFormulas.Contains(text[0]) ? $"'{text}" : text;
}
