using System.CommandLine;
using Send.Cli.Connections;
using Send.Reporting.V1;

namespace Send.Cli.Commands.Reports;

/// <summary><c>send reports publish</c>: works the findings out and keeps them.</summary>
internal static class Publish
{
    public static Command Create()
    {
        var area = new Argument<string?>("AREA") { Description = "Code or name of an area", Arity = ArgumentArity.ZeroOrOne };
        var region = new Option<string?>("--region") { Description = "The areas of a region, by code or name", HelpName = "REGION" };
        var national = new Option<bool>("--national") { Description = "The whole nation" };
        var date = DayOption.Create("--date", "The day that the report is for; usually today");
        var connection = new ConnectionOptions();
        var command = new Command("publish", "Publish the findings for an area, a region or the nation.") { area, region, national, date };
        connection.AddTo(command);
        command.Validators.Add(r =>
        {
            if (new[] { r.GetValue(area) is not null, r.GetValue(region) is not null, r.GetValue(national) }.Count(given => given) != 1)
                r.AddError("Say what the report is of: AREA, --region or --national, and one of them only.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var scope = new ReportScope();
            if (parsed.GetValue(area) is { } typed)
                scope.AreaCode = AreaArgument.Resolve(open.Register, typed).Code;
            else
                scope.Areas = new() { RegionCode = parsed.GetValue(region) is { } r ? AreaArgument.ResolveRegion(open.Register, r).Code : "" };
            var published = await open.PublishedReports.PublishReportAsync(new() { Scope = scope, AsOf = parsed.GetValue(date) ?? "" }, cancellationToken: cancellationToken);
            await Console.Out.WriteLineAsync($"{published.Report.Id}  {published.Report.ScopeName}, {published.Report.AsOf}{(published.AlreadyPublished ? ": published before, and the same" : "")}");
            return ExitCode.Done;
        });
        return command;
    }
}
