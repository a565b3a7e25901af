using System.Globalization;
using System.Reflection;

namespace Send.Cli.Sample;

/// <summary>
/// The tables that the sample is made from, which stand beside this file. <c>distributions.csv</c> holds percentiles over
/// England's local authorities and means by phase (Department for Education, 2024/25 and 2025/26), <c>waits.csv</c> those over
/// integrated care boards (NHS England, October 2023), <c>standings.csv</c> how far subjects go together; all under the Open
/// Government Licence v3.0 where they are published figures.
/// </summary>
internal static class SampleData
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"sample:{name}")!);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a table without its header; the last column may hold commas.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        var lines = Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split(',').Length;
        return lines.Skip(1).Select(line => line.Split(',', columns));
    }

    public static double Number(string cell) => cell.Length == 0 ? 0 : double.Parse(cell, CultureInfo.InvariantCulture);

    public static double[] Numbers(ReadOnlySpan<string> cells) => [.. cells.ToArray().Select(Number)];
}
