using Send.Hosting.Documents;
using Send.Measures.V1;
using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>Writes observations as they come; only the table has to wait for the last to know its widths.</summary>
internal sealed class ObservationWriter : IDisposable
{
    private const int LongestTable = 200;
    private readonly OutputFormat format;
    private readonly TextWriter text = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 64 * 1024);
    private readonly Table table = new Table().Border(TableBorder.Simple).AddColumns(ObservationRow.Columns);
    private long left;

    public ObservationWriter(OutputFormat format)
    {
        this.format = format;
        if (format == OutputFormat.Csv)
            CsvLine.Write(text, ObservationRow.Columns);
    }

    /// <summary>How many were written, or counted where the table has no room for more.</summary>
    public long Count { get; private set; }

    public void Write(Observation observation)
    {
        Count++;
        if (format == OutputFormat.Csv)
            CsvLine.Write(text, ObservationRow.Of(observation));
        else if (format == OutputFormat.Json)
            text.WriteLine(ProtoJson.Line(observation));
        else if (table.Rows.Count < LongestTable)
            table.AddRow([.. ObservationRow.Of(observation).Select(Markup.Escape)]);
        else
            left++;
    }

    public void Dispose()
    {
        text.Dispose();
        if (format != OutputFormat.Table)
            return;
        Terminal.Out.Write(table);
        if (left > 0)
            Terminal.Out.WriteLine(FormattableString.Invariant($"and {left:N0} more: narrow the question, or take --format csv"));
    }
}
