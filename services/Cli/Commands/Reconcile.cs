using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Output;
using Send.Measures.V1;

namespace Send.Cli.Commands;

/// <summary><c>send reconcile</c>: what records say beside what was published.</summary>
internal static class Reconcile
{
    public static Command Create()
    {
        var area = new Argument<string>("AREA") { Description = "Code or name of an area" };
        var measures = new Option<string[]>("--measure") { Description = "Only these measures, by id", HelpName = "ID" };
        var periods = new Option<string[]>("--period") { Description = "Only these periods, as 2024/25 or '2024/25 spring'", HelpName = "PERIOD" };
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("reconcile", "An area's figures from records, each beside the published one, with what may explain a difference.") { area, measures, periods, format };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var code = AreaArgument.Resolve(open.Register, parsed.GetRequiredValue(area)).Code;
            var whole = new GetReconciliationResponse();
            foreach (var (service, ids) in MeasureArgument.Resolve(parsed.GetValue(measures) ?? []))
            {
                var filter = new ObservationFilter { MeasureIds = { ids }, Periods = { parsed.GetValue(periods) ?? [] } };
                await Read(open.Measures(service.AppId), new() { AreaCode = code, Filter = filter }, whole, cancellationToken);
            }
            await ReconciliationWriter.Write(code, whole, parsed.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task Read(MeasureService.MeasureServiceClient client, GetReconciliationRequest request, GetReconciliationResponse whole, CancellationToken cancellationToken)
    {
        do
        {
            var page = await client.GetReconciliationAsync(request, cancellationToken: cancellationToken);
            whole.Comparisons.AddRange(page.Comparisons);
            whole.Sources.AddRange(page.Sources.Except(whole.Sources));
            if (request.PageToken.Length == 0)
            {
                whole.ComparisonsInAll += page.ComparisonsInAll;
                whole.Unpaired.AddRange(page.Unpaired);
            }
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
    }
}
