using Send.Measures.Statistics;
using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>What every figure is held against, where there is such a figure of the same period.</summary>
public static class Comparators
{
    public static IEnumerable<Comparator> Of(Exhibit e)
    {
        if (e.Peers is { } peers)
            yield return new() { Kind = ComparatorKind.Peers, Value = peers, Text = "pupils without SEN in the same area and period" };
        if (e.Nation is { } nation)
            yield return Nation(nation, e.Observation.Place.Kind);
        if (e.Neighbours is { } near)
        {
            yield return new()
            {
                Kind = ComparatorKind.Neighbours,
                Value = near.Median,
                Places = near.Count,
                Text = $"median of {near.Count} statistical neighbours in the same period",
            };
        }
    }

    public static Comparator Standard(Bound bound) =>
        new() { Kind = ComparatorKind.Standard, Value = bound.Value, Text = bound.Reason };

    public static Comparator YearBefore(double value, Exhibit e) => new()
    {
        Kind = ComparatorKind.YearBefore,
        Value = value,
        Text = $"the same figure in {Wording.Of(e.Sheet.Period.YearBefore())}{(e.Break is { } b ? $", not like with like: {b.Reason}" : "")}",
    };

    private static Comparator Nation(Quartiles q, PlaceKind kind) => new()
    {
        Kind = ComparatorKind.Nation,
        Value = q.Median,
        LowerQuartile = q.Lower,
        UpperQuartile = q.Upper,
        Places = q.Count,
        Text = $"median of {q.Count} {Wording.Plural(kind)} in the same period",
    };
}
