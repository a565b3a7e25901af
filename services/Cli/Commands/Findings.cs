using System.CommandLine;
using Grpc.Core;
using Send.Cli.Connections;
using Send.Cli.Output;
using Send.Reporting.V1;

namespace Send.Cli.Commands;

/// <summary><c>send findings</c>: the six findings for an area, for many, or for the nation.</summary>
internal static class Findings
{
    public static Command Create()
    {
        var area = new Argument<string?>("AREA") { Description = "Code or name of an area; without it, all areas", Arity = ArgumentArity.ZeroOrOne };
        var region = new Option<string?>("--region") { Description = "Only the areas of a region, by code or name", HelpName = "REGION" };
        var areas = new Option<string?>("--areas") { Description = "Only these areas, by their codes, for instance 301,302", HelpName = "CODES" };
        var national = new Option<bool>("--national") { Description = "In how many areas each finding is a weakness" };
        var full = new Option<bool>("--full") { Description = "All the evidence, not the key figures only" };
        var date = DayOption.Create("--date", "The day that the answer is for; usually today. It rests on the periods that had ended by then, whenever they were published");
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("findings", "The six main findings, each with its figures, their sources and what is missing.")
        {
            area, region, areas, national, full, date, format,
        };
        connection.AddTo(command);
        command.Validators.Add(r =>
        {
            if (r.GetValue(area) is not null && (r.GetValue(national) || r.GetValue(region) is not null || r.GetValue(areas) is not null))
                r.AddError("AREA asks for one area; leave out --region, --areas and --national, or the area.");
            if (r.GetValue(region) is not null && r.GetValue(areas) is not null)
                r.AddError("--region and --areas both say which areas are meant; leave out one of them.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var asOf = parsed.GetValue(date) ?? "";
            var where = new AreaSelection { RegionCode = parsed.GetValue(region) is { } r ? AreaArgument.ResolveRegion(open.Register, r).Code : "" };
            where.AreaCodes.Add((parsed.GetValue(areas) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(code => AreaArgument.Resolve(open.Register, code).Code));
            var writer = new FindingsWriter(parsed.GetValue(format), parsed.GetValue(full));
            if (parsed.GetValue(area) is { } typed)
            {
                var code = AreaArgument.Resolve(open.Register, typed).Code;
                var answer = await open.Findings.GetAreaFindingsAsync(new() { AreaCode = code, AsOf = asOf }, cancellationToken: cancellationToken);
                writer.Area(answer.AreaFindings);
            }
            else if (parsed.GetValue(national))
            {
                writer.National(await open.Findings.GetNationalFindingsAsync(new() { Areas = where, AsOf = asOf }, cancellationToken: cancellationToken));
            }
            else
            {
                using var stream = open.Findings.ListAreaFindings(new() { Areas = where, AsOf = asOf }, cancellationToken: cancellationToken);
                await writer.Areas(stream.ResponseStream.ReadAllAsync(cancellationToken));
            }
            return ExitCode.Done;
        });
        return command;
    }
}
