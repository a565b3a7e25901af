using System.Globalization;
using Send.Cli.Sample;
using Send.Cli.Sample.Records.Health;
using Send.Cli.Sample.Records.Inspections;
using Send.Observations.Profiles;

namespace Send.Cli.Tests.Sample.Shapes;

/// <summary>The records of all areas from a seed, without those of pupils.</summary>
internal sealed class SampleRows : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-rows-").FullName;

    public SampleRows(SamplePlan plan)
    {
        Nation = SampleNation.Draw(plan);
        First = FirstFrameworkFile.Of(Nation);
        var second = SecondFrameworkFile.Of(Nation);
        HealthFiles.Write(folder, Nation);
        InspectionFiles.Write(folder, Nation, [.. First.Inspections, .. second.Inspections]);
    }

    public SampleNation Nation { get; }

    public (string Text, IReadOnlyList<SampleInspection> Inspections) First { get; }

    /// <summary>The rows of a file by area, each cell by the name of its column.</summary>
    public ILookup<string, IReadOnlyDictionary<string, string>> Of(string name)
    {
        using var file = new CsvFile(Path.Combine(folder, name));
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (file.Read())
            rows.Add(file.Header.Index().ToDictionary(c => c.Item, c => file[c.Index]));
        return rows.ToLookup(r => r["area"]);
    }

    /// <summary>The days of the contacts that were attended, in their order, by the id of the referral.</summary>
    public ILookup<string, DateOnly> Seen() => File.ReadLines(Path.Combine(folder, HealthFiles.Contacts)).Select(line => line.Split(','))
        .Where(cells => cells[4] == "attended").Select(cells => (Referral: cells[2], On: DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture)))
        .OrderBy(c => c.On).ToLookup(c => c.Referral, c => c.On);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
