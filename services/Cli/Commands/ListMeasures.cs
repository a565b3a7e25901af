using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Output;
using Send.Hosting.Documents;
using Send.Measures.V1;
using Spectre.Console;

namespace Send.Cli.Commands;

/// <summary><c>send measures</c>: what can be measured.</summary>
internal static class ListMeasures
{
    public static Command Create()
    {
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("measures", "What the services can measure, in which unit, and as evidence for which findings.") { format };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            List<(string AppId, Measure Measure)> found = [];
            foreach (var service in DomainService.All)
            {
                var answer = await open.Measures(service.AppId).ListMeasuresAsync(new(), cancellationToken: cancellationToken);
                found.AddRange(answer.Measures.Select(m => (service.AppId, m)));
            }
            Write(found, parsed.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(List<(string AppId, Measure Measure)> found, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            ProtoJson.Write(new ListMeasuresResponse { Measures = { found.Select(f => f.Measure) } });
            return;
        }
        var table = new Table().Border(TableBorder.Simple).AddColumns("id", "unit", "better", "findings", "service", "title");
        if (format == OutputFormat.Csv)
            CsvLine.Write(Console.Out, "id", "unit", "better", "findings", "service", "title", "definition");
        foreach (var (appId, m) in found)
        {
            string[] cells = [m.Id, UnitText.Of(m.Unit), Better(m.Polarity), string.Join(' ', m.Evidence.Select(e => (int)e.Theme)), appId, m.Title];
            if (format == OutputFormat.Csv)
                CsvLine.Write(Console.Out, [.. cells, m.Definition]);
            else
                table.AddRow([.. cells.Select(Markup.Escape)]);
        }
        if (format == OutputFormat.Table)
            Terminal.Out.Write(table);
    }

    private static string Better(Polarity polarity) => polarity switch
    {
        Polarity.LowerIsBetter => "lower",
        Polarity.HigherIsBetter => "higher",
        _ => "",
    };
}
