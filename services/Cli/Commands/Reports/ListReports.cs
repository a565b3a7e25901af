using System.CommandLine;
using Send.Cli.Connections;
using Send.Reporting.V1;

namespace Send.Cli.Commands.Reports;

/// <summary><c>send reports list</c>: the reports, those published last first.</summary>
internal static class ListReports
{
    public static Command Create()
    {
        var connection = new ConnectionOptions();
        var command = new Command("list", "The published reports, the last first.");
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var request = new ListReportsRequest();
            do
            {
                var page = await open.PublishedReports.ListReportsAsync(request, cancellationToken: cancellationToken);
                foreach (var r in page.Reports)
                    await Console.Out.WriteLineAsync($"{r.Id}  {r.AsOf}  {r.ScopeName}{(r.Complete ? "" : "  incomplete")}{(r.SupersededBy.Length == 0 ? "" : $"  superseded by {r.SupersededBy}")}");
                request.PageToken = page.NextPageToken;
            }
            while (request.PageToken.Length > 0);
            return ExitCode.Done;
        });
        return command;
    }
}
