using Send.Measures.Statistics;
using Send.Measures.V1;
using Period = Send.Measures.Period;

namespace Send.Reporting.Figures;

/// <summary>The figures of one series and period, area by area, with their quartiles over places.</summary>
public sealed class Sheet
{
    private readonly Dictionary<string, List<Held>> byArea;

    public Sheet(Period period, IEnumerable<Observation> observations, Func<Period, Sheet?> peers)
    {
        Period = period;
        byArea = observations.GroupBy(o => (o.AreaCode, o.Place.Code)).Select(Held.Of)
            .GroupBy(h => h.Observation.AreaCode, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(h => h.Observation.Place.ShareOfArea).ThenBy(h => h.Observation.Place.Code, StringComparer.Ordinal).ToList(),
                StringComparer.Ordinal);
        // A board that seven areas share is one place, not seven.
        Places = Quartiles.Of(byArea.Values.SelectMany(h => h).DistinctBy(h => h.Observation.Place.Code).Select(h => h.Value).OfType<double>());
        Peers = peers(period);
        Gaps = Quartiles.Of(byArea.Keys.Select(GapOf).OfType<double>());
    }

    public Period Period { get; }

    /// <summary>Over places with a figure; null where none has one.</summary>
    public Quartiles? Places { get; }

    /// <summary>The pupils without SEN in the same period; null where there is no such figure, or these are they.</summary>
    public Sheet? Peers { get; }

    /// <summary>Of the gap between pupils counted and pupils without SEN, over areas where both are known; null where there are none.</summary>
    public Quartiles? Gaps { get; }

    /// <summary>What is held for an area, the place with the largest share of it first.</summary>
    public IReadOnlyList<Held> Of(string areaCode) => byArea.GetValueOrDefault(areaCode) ?? [];

    /// <summary>The figure of the place with the largest share of an area; null where there is none.</summary>
    public double? ValueOf(string areaCode) => Of(areaCode) is [var first, ..] ? first.Value : null;

    /// <summary>By how much the pupils counted differ from pupils without SEN in the same area.</summary>
    public double? GapOf(string areaCode) => ValueOf(areaCode) - Peers?.ValueOf(areaCode);
}
