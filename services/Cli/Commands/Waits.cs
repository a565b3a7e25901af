using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Output;
using Send.HealthAccess.V1;
using Words = Send.Records.Words;

namespace Send.Cli.Commands;

/// <summary><c>send waits</c>: how long children wait for health services.</summary>
internal static class Waits
{
    public static Command Create()
    {
        var area = new Argument<string>("AREA") { Description = "Code or name of an area" };
        var date = DayOption.Create("--date", "As they stood when this day ended; without it, when the last month ended of which the area sent anything");
        var service = new Option<string?>("--service") { Description = "Only this service, for instance speech-and-language-therapy", HelpName = "SERVICE" }
            .AcceptOnlyFromAmong([.. Words.All<HealthService>()]);
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("waits", "How long children wait in an area: those who wait, those who were seen, and how soon half of those referred are seen.") { area, date, service, format };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var code = AreaArgument.Resolve(open.Register, parsed.GetRequiredValue(area)).Code;
            var request = new GetWaitsRequest
            {
                AreaCode = code,
                On = parsed.GetValue(date) ?? "",
                Service = parsed.GetValue(service) is { } word ? Words.Read<HealthService>(word)!.Value : HealthService.Unspecified,
            };
            WaitWriter.Write(code, await open.Waits.GetWaitsAsync(request, cancellationToken: cancellationToken), parsed.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }
}
