using System.Collections.Concurrent;
using Send.Measures.Areas;
using Send.Measures.Statistics;
using Send.Measures.V1;
using Area = Send.Measures.Areas.Area;
using PlaceKind = Send.Measures.V1.PlaceKind;

namespace Send.Reporting.Sources;

/// <summary>All that findings for a day rest on: the observations of all services, by area and by series.</summary>
public sealed class EvidenceBase
{
    private readonly Dictionary<string, Dictionary<SeriesKey, Observation[]>> byArea;
    private readonly Dictionary<(string Area, string MeasureId), SeriesKey[]> seriesOf;
    private readonly ILookup<(SeriesKey, string), Observation> bySeries;
    private readonly ConcurrentDictionary<(SeriesKey, string, PlaceKind), Quartiles?> distributions = new();
    private readonly ConcurrentDictionary<(SeriesKey, string), Quartiles?> gaps = new();

    public EvidenceBase(DateOnly day, IReadOnlyList<SourceSnapshot> snapshots, AreaRegister register)
    {
        (Day, Register) = (day, register);
        Measures = [.. snapshots.SelectMany(s => s.Measures).OrderBy(m => m.Id, StringComparer.Ordinal)];
        var observations = snapshots.SelectMany(s => s.Observations).ToList();
        byArea = observations.GroupBy(o => o.AreaCode).ToDictionary(
            area => area.Key, area => area.GroupBy(SeriesKey.Of).ToDictionary(series => series.Key, LatestFirst));
        seriesOf = byArea.SelectMany(area => area.Value.Keys.Select(series => (Area: area.Key, Series: series)))
            .GroupBy(s => (s.Area, s.Series.MeasureId), s => s.Series).ToDictionary(s => s.Key, InOrder);
        var current = register.Current.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        bySeries = observations.Where(o => current.Contains(o.AreaCode)).ToLookup(o => (SeriesKey.Of(o), o.Period.Text));
    }

    public DateOnly Day { get; }

    public AreaRegister Register { get; }

    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The findings that were worked out from it already.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<V1.Finding>> Worked { get; } = new();

    /// <summary>The series of a measure that speak of an area, in a fixed order.</summary>
    public IReadOnlyList<SeriesKey> SeriesOf(Area area, string measureId) => seriesOf.GetValueOrDefault((area.Code, measureId), []);

    /// <summary>The latest observation of a series for an area, of the place that covers most of it; null where there is none.</summary>
    public Observation? Latest(Area area, SeriesKey series) => At(area, series).FirstOrDefault();

    /// <summary>The observation of a series for an area and period; null where there is none.</summary>
    public Observation? At(Area area, SeriesKey series, string period) => At(area, series).FirstOrDefault(o => o.Period.Text == period);

    /// <summary>Quartiles of the figures of all places of a kind, each place once.</summary>
    public Quartiles? Distribution(SeriesKey series, string period, PlaceKind kind) => distributions.GetOrAdd((series, period, kind), _ => Quartiles.Of(
        from place in bySeries[(series, period)].Where(o => o.Place.Kind == kind && o.Figure is not null).GroupBy(o => o.Place.Code)
        select Best(place).Figure.Value));

    /// <summary>Quartiles of the areas' differences between a SEN provision and pupils without SEN.</summary>
    public Quartiles? GapDistribution(SeriesKey series, string period) => gaps.GetOrAdd((series, period), _ => Quartiles.Of(
        from area in Register.Current
        let gap = Gap(area, series, period)
        where gap is not null
        select gap.Value));

    /// <summary>Median of the figures of an area's statistical neighbours, each place once.</summary>
    public Quartiles? Neighbours(Area area, SeriesKey series, string period) => Quartiles.Of(
        from code in area.Neighbours
        let neighbour = Register.Find(code)
        where neighbour is not null
        let o = At(neighbour, series, period)
        where o?.Figure is not null
        group o by o.Place.Code into place
        select place.First().Figure.Value);

    private double? Gap(Area area, SeriesKey series, string period) =>
        At(area, series, period)?.Figure is { } own && At(area, series with { Sen = SenProvision.NoSen }, period)?.Figure is { } peers ? own.Value - peers.Value : null;

    private Observation[] At(Area area, SeriesKey series) => byArea.TryGetValue(area.Code, out var all) ? all.GetValueOrDefault(series, []) : [];

    /// <summary>One observation for each period: records before published figures, then the place that covers most of the area.</summary>
    private static Observation[] LatestFirst(IEnumerable<Observation> series) =>
    [
        .. series.GroupBy(o => o.Period.Text).Select(Best)
            .OrderByDescending(o => o.Period.EndsOn, StringComparer.Ordinal).ThenByDescending(o => o.Period.StartsOn, StringComparer.Ordinal),
    ];

    private static SeriesKey[] InOrder(IEnumerable<SeriesKey> series) =>
        [.. series.OrderBy(s => s.Sen).ThenBy(s => s.Phase).ThenBy(s => s.Service, StringComparer.Ordinal)];

    private static Observation Best(IEnumerable<Observation> observations) => observations
        .OrderByDescending(o => o.Source.Grain == Grain.Records).ThenByDescending(o => o.Place.ShareOfArea)
        .ThenBy(o => o.Place.Code, StringComparer.Ordinal).ThenBy(o => o.Source.Id, StringComparer.Ordinal).First();

}
