using System.CommandLine;
using System.Text.Json;
using Send.Cli.Connections;
using Send.Cli.Output;
using Send.Hosting.Documents;
using Send.Measures.Areas;
using Spectre.Console;

namespace Send.Cli.Commands;

/// <summary><c>send areas</c>: the register of areas.</summary>
internal static class ListAreas
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var query = new Argument<string?>("AREA") { Description = "Code or name of one area", Arity = ArgumentArity.ZeroOrOne };
        var region = new Option<string?>("--region") { Description = "Only the areas of a region, by code or name", HelpName = "REGION" };
        var former = new Option<bool>("--former") { Description = "Former areas too" };
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("areas", "The local areas: codes, region, statistical neighbours, integrated care boards.") { query, region, former, format };
        connection.AddTo(command);
        command.SetAction(parsed =>
        {
            var register = connection.Folder(parsed).Register();
            var areas = parsed.GetValue(query) is { } typed ? [AreaArgument.Resolve(register, typed)] : parsed.GetValue(former) ? register.All : register.Current;
            if (parsed.GetValue(region) is { } r)
                areas = [.. areas.Where(a => a.Region == AreaArgument.ResolveRegion(register, r).Code)];
            Write(areas, register, parsed.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<Area> areas, AreaRegister register, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(areas, Json));
            return;
        }
        string[] columns = ["code", "name", "ons", "former_ons", "region", "neighbours", "icbs", "from", "to"];
        var table = new Table().Border(TableBorder.Simple).AddColumns(columns);
        if (format == OutputFormat.Csv)
            CsvLine.Write(Console.Out, columns);
        foreach (var area in areas)
        {
            if (format == OutputFormat.Csv)
                CsvLine.Write(Console.Out, Cells(area, register));
            else
                table.AddRow([.. Cells(area, register).Select(Markup.Escape)]);
        }
        if (format == OutputFormat.Table)
            Terminal.Out.Write(table);
    }

    private static string[] Cells(Area a, AreaRegister register) =>
    [
        a.Code, a.Name, a.Ons, string.Join(' ', a.FormerOns), register.Regions.First(r => r.Code == a.Region).Name,
        string.Join(' ', a.Neighbours), string.Join(' ', a.Icbs.Select(i => FormattableString.Invariant($"{i.Code} {100 * i.Share:0.#}%"))),
        $"{a.From:yyyy-MM-dd}", $"{a.To:yyyy-MM-dd}",
    ];
}
