using System.Globalization;
using Send.Reporting.V1;

namespace Send.Reporting.Tables;

/// <summary>What a figure is held against, a column for each kind; empty where it is held against none of that kind.</summary>
internal static class ComparatorCells
{
    public static readonly string[] Columns =
    [
        "peers", "nation_median", "nation_lower_quartile", "nation_upper_quartile", "nation_places",
        "neighbours_median", "neighbours_places", "standard", "year_before",
    ];

    public static string[] Of(IReadOnlyList<Comparator> comparators)
    {
        return
        [
            Cell(ComparatorKind.Peers, c => c.Value),
            Cell(ComparatorKind.Nation, c => c.Value),
            Cell(ComparatorKind.Nation, c => c.HasLowerQuartile ? c.LowerQuartile : null),
            Cell(ComparatorKind.Nation, c => c.HasUpperQuartile ? c.UpperQuartile : null),
            Cell(ComparatorKind.Nation, c => c.Places),
            Cell(ComparatorKind.Neighbours, c => c.Value),
            Cell(ComparatorKind.Neighbours, c => c.Places),
            Cell(ComparatorKind.Standard, c => c.Value),
            Cell(ComparatorKind.YearBefore, c => c.Value),
        ];

        // A figure is held against one of each kind at most.
        string Cell(ComparatorKind kind, Func<Comparator, double?> value) =>
            comparators.FirstOrDefault(c => c.Kind == kind) is { } comparator && value(comparator) is { } known ? known.ToString("R", CultureInfo.InvariantCulture) : "";
    }
}
