using Send.Cli.Sample.Shapes;

namespace Send.Cli.Sample.Records.Health;

/// <summary>How many wait for a therapy, for how long, and what children with plans are given of it.</summary>
/// <param name="Waiting">Children waiting for each therapy.</param>
/// <param name="Within18Weeks">Share of those waiting.</param>
/// <param name="Over52Weeks">Share of those waiting.</param>
/// <param name="ShortestWait">Days, of those who were seen.</param>
/// <param name="LongestWait">Days, of those who were seen.</param>
/// <param name="DaysApart">Days from contact to contact, as often as each is named, of children whose plans specify one in 36.5 days.</param>
/// <param name="ByProvider">The share of contacts after which the provider cancels one.</param>
internal sealed record TherapyWaits(
    int Waiting, double Within18Weeks, double Over52Weeks, int ShortestWait, int LongestWait, IReadOnlyList<int> DaysApart, double ByProvider)
{
    // All but a fifth of the children have what is specified, and these four fifths of it.
    private static readonly int[] NearlyAll = [36, 36, 36, 36, 46];

    /// <summary>Drawn so far from the bounds of a verdict that whole intervals are on their side of them.</summary>
    public static TherapyWaits Of(TherapyAccess access, Chance chance) => access switch
    {
        TherapyAccess.LongWaits => new(
            chance.Whole(60, 85), chance.Between(0.32, 0.44), chance.Between(0.15, 0.22), 130, 420, [chance.Whole(57, 70)], chance.Between(0.10, 0.18)),
        TherapyAccess.Between => new(chance.Whole(34, 50), chance.Between(0.75, 0.85), 0.025, 40, 170, NearlyAll, chance.Between(0.03, 0.06)),
        _ => new(chance.Whole(24, 40), 0.97, 0, 14, 110, NearlyAll, chance.Between(0.01, 0.03)),
    };
}
