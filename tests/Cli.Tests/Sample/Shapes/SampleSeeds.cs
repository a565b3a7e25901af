namespace Send.Cli.Tests.Sample.Shapes;

/// <summary>The records of all areas from some seeds, each made once.</summary>
public sealed class SampleSeeds : IDisposable
{
    private readonly Dictionary<int, SampleRows> rows = [];

    internal SampleRows this[int seed]
    {
        get
        {
            if (!rows.TryGetValue(seed, out var of))
                rows[seed] = of = new(new(seed, SampleFolder.Year, Until: new(2026, 10, 31)));
            return of;
        }
    }

    public void Dispose()
    {
        foreach (var of in rows.Values)
            of.Dispose();
    }
}
