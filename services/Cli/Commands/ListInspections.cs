using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Output;
using Send.Hosting.Documents;
using Send.Inspections.V1;
using Spectre.Console;
using V1Outcome = Send.Inspections.V1.Outcome;

namespace Send.Cli.Commands;

/// <summary><c>send inspections</c>: what inspectors said of the areas.</summary>
internal static class ListInspections
{
    private const int Page = 1000;
    private static readonly string[] Columns = ["area", "framework", "started", "published", "outcome", "weaknesses", "revisit", "source"];

    public static Command Create()
    {
        var area = new Argument<string?>("AREA") { Description = "Code or name of an area; without it, all areas", Arity = ArgumentArity.ZeroOrOne };
        var framework = new Option<string?>("--framework") { Description = "Only inspections under the framework of 2016 or of 2023" }.AcceptOnlyFromAmong("2016", "2023");
        var from = DayOption.Create("--from", "Only those that started on or after this day");
        var to = DayOption.Create("--to", "Only those that started on or before this day");
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("inspections", "Inspections of local areas under both frameworks.") { area, framework, from, to, format };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            var request = new ListInspectionsRequest
            {
                PageSize = Page,
                From = parsed.GetValue(from) ?? "",
                To = parsed.GetValue(to) ?? "",
                Framework = parsed.GetValue(framework) switch { "2016" => Framework._2016, "2023" => Framework._2023, _ => Framework.Unspecified },
            };
            if (parsed.GetValue(area) is { } typed)
                request.AreaCodes.Add(AreaArgument.Resolve(open.Register, typed).Code);
            var all = new ListInspectionsResponse();
            do
            {
                var page = await open.Inspections.ListInspectionsAsync(request, cancellationToken: cancellationToken);
                all.Inspections.AddRange(page.Inspections);
                all.Total = page.Total;
                request.PageToken = page.NextPageToken;
            }
            while (request.PageToken.Length > 0);
            Write(all, parsed.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(ListInspectionsResponse all, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            ProtoJson.Write(all);
            return;
        }
        var table = new Table().Border(TableBorder.Simple).AddColumns(Columns);
        if (format == OutputFormat.Csv)
            CsvLine.Write(Console.Out, Columns);
        foreach (var inspection in all.Inspections)
        {
            if (format == OutputFormat.Csv)
                CsvLine.Write(Console.Out, Cells(inspection));
            else
                table.AddRow([.. Cells(inspection).Select(Markup.Escape)]);
        }
        if (format == OutputFormat.Table)
        {
            Terminal.Out.Write(table);
            Terminal.Out.WriteLine($"{all.Total} inspections");
        }
    }

    private static string[] Cells(Inspection i) =>
    [
        i.AreaCode, i.Framework == Framework._2016 ? "2016" : "2023", i.StartedOn, i.PublishedOn, Outcome(i),
        i.StatementOfAction is { HasSignificantWeaknesses: true } s ? $"{s.SignificantWeaknesses}" : "",
        i.StatementOfAction?.Revisit?.StartedOn ?? "", i.Source.Title,
    ];

    private static string Outcome(Inspection i) => i switch
    {
        { StatementOfAction.Required: true } => "written statement of action",
        { StatementOfAction: not null } => "no written statement",
        { Outcome.Outcome: V1Outcome.TypicallyPositive } => "typically positive",
        { Outcome.Outcome: V1Outcome.Inconsistent } => "inconsistent",
        { Outcome.Outcome: V1Outcome.WidespreadFailings } => "widespread failings",
        _ => $"not read: {i.Outcome?.UnreadBecause}",
    };
}
