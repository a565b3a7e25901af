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

    public static TherapyWaits Of(TherapyAccess access) => access switch
    {
        TherapyAccess.LongWaits => new(70, 0.38, 0.18, 130, 420, [61], 0.14),
        TherapyAccess.Between => new(40, 0.80, 0.025, 40, 170, NearlyAll, 0.04),
        _ => new(30, 0.97, 0, 14, 110, NearlyAll, 0.02),
    };
}
