namespace Send.Cli.Sample;

/// <summary>A community health service for children, and how its waiting lists are spread over boards.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Boards">The share of boards where someone submits figures.</param>
/// <param name="PerThousand">Children waiting for each 1,000 pupils; null where nothing is published below the nation.</param>
/// <param name="Within18Weeks">Per cent of those waiting.</param>
/// <param name="Over52Weeks">Per cent of those waiting.</param>
/// <param name="Bands">How those within 18 weeks are spread over the bands up to it.</param>
internal sealed record WaitingService(
    string Name, double Boards, double? PerThousand, QuantileCurve Within18Weeks, QuantileCurve Over52Weeks, double[] Bands)
{
    private const double MostOver52 = 0.6;

    public static IReadOnlyList<string> BandNames { get; } = ["0-1", "1-2", "2-4", "4-12", "12-18", "18-52", "52+"];

    public static IEnumerable<WaitingService> All() =>
        from row in SampleData.Rows("waits.csv")
        select new WaitingService(
            row[17], SampleData.Number(row[0]), row[1] == "*" ? null : SampleData.Number(row[1]),
            new(SampleData.Numbers(row.AsSpan(2, 5))), new(SampleData.Numbers(row.AsSpan(7, 5))), SampleData.Numbers(row.AsSpan(12, 5)));

    /// <summary>Whole children in each band, where a board stands at a share of all, from worst to best.</summary>
    public long[] Waiting(double children, double standing)
    {
        var within = Math.Min(100, Within18Weeks.At(standing));
        var over = Math.Min(Over52Weeks.At(1 - standing), MostOver52 * (100 - within));
        double[] percent = [.. Bands.Select(b => within * b / Bands.Sum()), 100 - within - over, over];
        return [.. percent.Select(p => (long)Math.Round(children * p / 100))];
    }
}
