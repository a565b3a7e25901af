namespace Send.Observations.Profiles;

/// <summary>Knows by the first lines what is no CSV with commas: spreadsheets, other encodings, other separators.</summary>
internal static class CsvStart
{
    private const int Characters = 4096;

    /// <summary>What is wrong, after the name of the file; null where nothing is.</summary>
    public static (string Code, string Problem)? Problem(TextReader file)
    {
        var buffer = new char[Characters];
        ReadOnlySpan<char> start = buffer.AsSpan(0, file.ReadBlock(buffer));
        if (start.StartsWith("PK\u0003\u0004"))
            return ("not-csv", "is a spreadsheet or another packed file, not CSV. Save the table as CSV (UTF-8, with commas).");
        if (start.Contains('\0'))
            return ("not-csv", "is no text, or is UTF-16 without a byte order mark. Save it as CSV in UTF-8.");
        if (start.ContainsAnyInRange('\u0001', '\u0008') || start.ContainsAnyInRange('\u000e', '\u001f'))
            return ("not-csv", "is no text: it has control characters. A CSV file with a header was expected.");
        var end = start.IndexOfAny('\r', '\n');
        var header = end < 0 ? start : start[..end];
        return (header.Contains(','), header.Contains(';'), header.Contains('\t')) switch
        {
            (false, true, _) => ("wrong-separator", "has semicolons between its columns. Save it with commas."),
            (false, _, true) => ("wrong-separator", "has tabs between its columns. Save it with commas."),
            _ => null,
        };
    }
}
