using System.Text;

namespace Send.Cli.Sample;

/// <summary>A CSV file being written, with the same line ends everywhere.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder text = new();

    public CsvText(params IEnumerable<string> header) => Row(header);

    public void Row(params IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Escaped)).Append('\n');

    public override string ToString() => text.ToString();

    private static string Escaped(string cell) => cell.Contains(',', StringComparison.Ordinal) && cell[0] != '"' ? Cell.Quoted(cell) : cell;
}
