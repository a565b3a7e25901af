using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Output;

namespace Send.Cli.Commands;

/// <summary><c>send cover</c>: which ages of each health service are commissioned in an area on a day.</summary>
internal static class Cover
{
    public static Command Create()
    {
        var area = new Argument<string>("AREA") { Description = "Code or name of an area" };
        var date = DayOption.Create("--date", "The day; usually today");
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("cover", "Which ages from 0 to 25 of each health service are commissioned, by whom, with gaps, overlaps and where a service ends.") { area, date, format };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var code = AreaArgument.Resolve(open.Register, parsed.GetRequiredValue(area)).Code;
            var cover = await open.Commissioning.GetAgeCoverAsync(new() { AreaCode = code, On = parsed.GetValue(date) ?? "" }, cancellationToken: cancellationToken);
            CoverWriter.Write(code, cover, parsed.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }
}
