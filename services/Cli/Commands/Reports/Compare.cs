using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Output;

namespace Send.Cli.Commands.Reports;

/// <summary><c>send reports compare</c>: what changed from one report to another.</summary>
internal static class Compare
{
    private const string Table = "table";

    public static Command Create()
    {
        var from = new Argument<string>("FROM") { Description = "Id of the first report, from which the changes are told, as a rule the earlier" };
        var to = new Argument<string>("TO") { Description = "Id of the second, of the same area, region or nation" };
        var format = new Option<string>("--format") { Description = "table for people, json as the service writes it", DefaultValueFactory = _ => Table }
            .AcceptOnlyFromAmong(Table, "json");
        var full = new Option<bool>("--full") { Description = "All figures, not only key figures and signals; json has them all as it is" };
        var connection = new ConnectionOptions();
        var command = new Command("compare", "What changed from one report to another of the same scope: the rules, verdicts, counts of areas, figures.") { from, to, format, full };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var changes = await open.PublishedReports.CompareReportsAsync(
                new() { FromId = parsed.GetRequiredValue(from), ToId = parsed.GetRequiredValue(to) }, cancellationToken: cancellationToken);
            if (parsed.GetValue(format) == Table)
                ReportChangesText.Write(changes, parsed.GetValue(full));
            else
                ProtoJson.Write(changes);
            return ExitCode.Done;
        });
        return command;
    }
}
