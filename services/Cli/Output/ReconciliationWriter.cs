using Send.Hosting.Documents;
using Send.Measures.V1;
using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>Writes what records say beside what was published, in the format that was asked for.</summary>
internal static class ReconciliationWriter
{
    private const int LongestTable = 200;
    private const int MostPeriods = 6;

    public static async Task Write(string area, GetReconciliationResponse whole, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            ProtoJson.Write(whole);
            return;
        }
        if (format == OutputFormat.Csv)
        {
            CsvLine.Write(Console.Out, ReconciliationRow.Columns);
            foreach (var comparison in whole.Comparisons)
                CsvLine.Write(Console.Out, ReconciliationRow.Of(area, comparison));
        }
        else
        {
            Table(whole);
        }
        // Beside a file of comparisons, what has no other side is no row of it.
        foreach (var line in Unpaired(whole))
            await (format == OutputFormat.Csv ? Console.Error : Console.Out).WriteLineAsync(line);
    }

    private static void Table(GetReconciliationResponse whole)
    {
        if (whole.Comparisons.Count == 0)
            return;
        var table = new Table().Border(TableBorder.Simple).AddColumns(ReconciliationRow.ShortColumns);
        foreach (var comparison in whole.Comparisons.Take(LongestTable))
            table.AddRow([.. ReconciliationRow.Short(comparison).Select(Markup.Escape)]);
        Terminal.Out.Write(table);
        if (whole.Comparisons.Count > LongestTable)
            Terminal.Out.WriteLine(FormattableString.Invariant($"and {whole.Comparisons.Count - LongestTable:N0} more: narrow the question, or take --format csv"));
        foreach (var example in whole.Comparisons.SelectMany(c => c.Explanations).DistinctBy(e => e.Code))
            Terminal.Out.WriteLine($"{example.Code}, for instance: {example.Message}");
    }

    private static IEnumerable<string> Unpaired(GetReconciliationResponse whole)
    {
        if (whole.Comparisons.Count == 0)
            yield return "Nothing is held of both records and published figures that fits.";
        foreach (var side in whole.Unpaired.GroupBy(u => u.Grain).OrderByDescending(g => g.Key))
        {
            var (held, other) = side.Key == Grain.Records ? ("from records", "published") : ("published", "from records");
            yield return FormattableString.Invariant($"{side.Sum(u => u.Figures):N0} figures of {side.Count()} measures are held {held} and not {other}:");
            foreach (var measure in side)
                yield return FormattableString.Invariant($"  {measure.MeasureId}: {measure.Figures:N0}, of {Periods(measure.Periods)}");
        }
    }

    private static string Periods(IReadOnlyList<string> periods) => periods.Count <= MostPeriods
        ? string.Join(", ", periods)
        : $"{periods[0]} to {periods[^1]} ({periods.Count} periods)";
}
