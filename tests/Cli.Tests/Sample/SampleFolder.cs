using Send.Cli.Running;
using Send.Cli.Sample;
using Send.Observations.Profiles;

namespace Send.Cli.Tests.Sample;

/// <summary>A sample in a folder of its own, which is gone when the tests are done.</summary>
public sealed class SampleFolder : IDisposable
{
    public const int UsualSeed = 2017;

    /// <summary>A year that is over, whenever the tests are run.</summary>
    public const int Year = 2025;

    public SampleFolder()
        : this(new(UsualSeed, Year))
    {
    }

    private SampleFolder(SamplePlan plan)
    {
        Folder = new(Directory.CreateTempSubdirectory("send-sample-").FullName);
        Files = SyntheticSample.Write(Folder, plan);
    }

    public IReadOnlyList<string> Files { get; }

    internal DataFolder Folder { get; }

    public static SampleFolder Of(int seed) => new(new SamplePlan(seed, Year));

    internal static SampleFolder Of(SamplePlan plan) => new(plan);

    public string PathOf(string name) => Folder.In(name);

    /// <summary>The rows of a file, each cell by the name of its column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        using var file = new CsvFile(PathOf(name));
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (file.Read())
            rows.Add(file.Header.Index().ToDictionary(c => c.Item, c => file[c.Index]));
        return rows;
    }

    public void Dispose() => Directory.Delete(Folder.Path, recursive: true);
}
