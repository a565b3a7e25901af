using System.Buffers;

namespace Send.Cli.Output;

/// <summary>Writes rows of CSV, RFC 4180, a line end of LF.</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

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
}
