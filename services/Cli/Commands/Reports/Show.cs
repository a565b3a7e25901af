using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Output;
using Send.Reporting.Pages;
using Send.Reporting.Tables;

namespace Send.Cli.Commands.Reports;

/// <summary><c>send reports show</c>: one report as it was published.</summary>
internal static class Show
{
    private const string Table = "table";

    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The report's id, as 'send reports list' gives it" };
        var format = new Option<string>("--format") { Description = "table for people, json as the service writes it, html as a page for print, csv for spreadsheets", DefaultValueFactory = _ => Table }
            .AcceptOnlyFromAmong(Table, "json", "html", "csv");
        var file = new Option<string?>("--out") { Description = "Write to this file", HelpName = "FILE" };
        var connection = new ConnectionOptions();
        var command = new Command("show", "One report as it was published.") { id, format, file };
        connection.AddTo(command);
        command.Validators.Add(r =>
        {
            if (r.GetValue(file) is { } path && string.IsNullOrWhiteSpace(path))
                r.AddError("--out is empty. Give the name of a file, or leave --out away to write to the screen.");
            else if (r.GetValue(file) is not null && r.GetValue(format) is null or Table)
                r.AddError("A table is for the screen. With --out give --format json, html or csv.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var answer = await open.PublishedReports.GetReportAsync(new() { Id = parsed.GetValue(id)! }, cancellationToken: cancellationToken);
            if (parsed.GetValue(format) == Table)
            {
                var writer = new FindingsWriter(OutputFormat.Table, full: true);
                if (answer.Content.Area is { } area)
                    writer.Area(area);
                else
                    writer.National(answer.Content.Many.Counts);
                return ExitCode.Done;
            }
            var text = parsed.GetValue(format) switch
            {
                "html" => Page.Of(answer.Report.Id, answer.Content),
                "csv" => ReportTable.Of(answer.Report.Id, answer.Content),
                _ => $"{ProtoJson.Line(answer)}\n",
            };
            await ReportFile.Write(parsed.GetValue(file), text, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
