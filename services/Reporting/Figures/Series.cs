using Send.Measures.V1;
using Period = Send.Measures.Period;

namespace Send.Reporting.Figures;

/// <summary>The figures of a series, latest period first.</summary>
public sealed class Series
{
    public Series(SeriesKey key, Measure measure, IEnumerable<Observation> observations, Series? peers)
    {
        (Key, Measure) = (key, measure);
        Sheets =
        [
            .. observations.GroupBy(o => o.Period.Text, StringComparer.Ordinal)
                .Select(g => new Sheet(PeriodOf(g.Key), g, p => peers?.At(p)))
                .OrderByDescending(s => s.Period.End).ThenByDescending(s => s.Period.Start),
        ];
        var most = Sheets.Max(s => s.Places?.Count ?? 0);
        Common = Sheets.FirstOrDefault(s => s.Places is { } places && places.Count * 2 >= most);
    }

    public SeriesKey Key { get; }

    public Measure Measure { get; }

    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>The latest period that at least half of the places have reached; null where no place has a figure.</summary>
    public Sheet? Common { get; }

    public Sheet? At(Period period) => Sheets.FirstOrDefault(s => s.Period == period);

    /// <summary>The latest period for which anything is held for an area.</summary>
    public Sheet? LatestOf(string areaCode) => Sheets.FirstOrDefault(s => s.Of(areaCode).Count > 0);

    private static Period PeriodOf(string text) =>
        Period.Parse(text) ?? throw new InvalidDataException($"'{text}' was sent as a period and is none.");
}
