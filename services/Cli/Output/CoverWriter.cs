using Send.HealthAccess.V1;
using Send.Hosting.Documents;
using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>Writes which ages of each service are commissioned, in the format that was asked for.</summary>
internal static class CoverWriter
{
    private static readonly string[] Columns = ["service", "commissioners", "covered", "gaps", "overlaps", "ends"];

    public static void Write(string area, GetAgeCoverResponse cover, OutputFormat format)
    {
        if (format == OutputFormat.Json)
            ProtoJson.Write(cover);
        else if (format == OutputFormat.Csv)
            Csv(area, cover);
        else
            Table(area, cover);
    }

    private static void Csv(string area, GetAgeCoverResponse cover)
    {
        CsvLine.Write(Console.Out, ["area", "on", .. Columns]);
        foreach (var service in cover.Services)
            CsvLine.Write(Console.Out, [area, cover.On, .. Cells(service)]);
        foreach (var missing in cover.WithoutCommissioner)
            CsvLine.Write(Console.Out, [area, cover.On, missing.Name, "", "", "0-25", "", "not commissioned"]);
    }

    private static void Table(string area, GetAgeCoverResponse cover)
    {
        if (cover.Services.Count == 0)
        {
            Terminal.Out.WriteLine($"Nothing is held on what was commissioned for {area} on {cover.On}. Import a file of commissioned services.");
            return;
        }
        var table = new Table().Border(TableBorder.Simple).AddColumns(Columns);
        foreach (var service in cover.Services)
            table.AddRow([.. Cells(service).Select(Markup.Escape)]);
        Terminal.Out.Write(table);
        if (cover.WithoutCommissioner.Count > 0)
            Terminal.Out.WriteLine($"Nobody commissions, as far as is held: {string.Join(", ", cover.WithoutCommissioner.Select(m => m.Name))}.");
        Terminal.Out.WriteLine($"Ages in years on {cover.On}; 18 is up to the 19th birthday. A service may be meant for some ages alone.");
    }

    private static string[] Cells(ServiceCover s) =>
    [
        s.Name,
        string.Join(" ", s.Commissioned.Select(c => c.Commissioner).Distinct()),
        Ranges(s.Covered),
        Ranges(s.Gaps),
        Ranges(s.Overlaps),
        string.Join(", ", s.CliffEdges.Select(e => e.Sentence)),
    ];

    private static string Ranges(IEnumerable<AgeRange> ranges) => string.Join(" ", ranges.Select(r => r.FromAge == r.ToAge ? $"{r.FromAge}" : $"{r.FromAge}-{r.ToAge}"));
}
