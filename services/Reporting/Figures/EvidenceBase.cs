using Send.Measures.V1;
using Send.Reporting.Sources;

namespace Send.Reporting.Figures;

/// <summary>All that the findings of a day rest on: the figures of every service, set side by side once.</summary>
public sealed class EvidenceBase
{
    private readonly Dictionary<SeriesKey, Series> byKey = [];
    private readonly Dictionary<string, List<Series>> byMeasure;
    private readonly List<Measure> measures;
    private readonly Dictionary<string, Source> sources;

    public EvidenceBase(DateOnly asOf, IReadOnlyList<SourceAnswer> answers)
    {
        AsOf = asOf;
        Missing = [.. answers.Where(a => a.Snapshot is null).Select(a => a.Service)];
        var snapshots = answers.Select(a => a.Snapshot).OfType<Snapshot>().ToList();
        measures = [.. snapshots.SelectMany(s => s.Measures).DistinctBy(m => m.Id).OrderBy(m => m.Id, StringComparer.Ordinal)];
        sources = snapshots.SelectMany(s => s.Sources).DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var known = measures.ToDictionary(m => m.Id, StringComparer.Ordinal);
        // Pupils without SEN come first, so that the others find their peers.
        foreach (var group in snapshots.SelectMany(s => s.Observations).GroupBy(SeriesKey.Of).OrderByDescending(g => g.Key.Sen == SenProvision.NoSen))
            byKey.Add(group.Key, new(group.Key, known[group.Key.MeasureId], group, Peers(group.Key)));
        byMeasure = byKey.Values.GroupBy(s => s.Key.MeasureId, StringComparer.Ordinal).ToDictionary(g => g.Key, InOrder, StringComparer.Ordinal);
    }

    public DateOnly AsOf { get; }

    /// <summary>The services from which nothing was ever received.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>A source in full.</summary>
    public Source SourceOf(string id) => sources[id];

    /// <summary>The measures that are evidence for a theme, in the order of their ids.</summary>
    public IEnumerable<(Measure Measure, EvidenceRole Role)> Of(Theme theme) =>
        from measure in measures from e in measure.Evidence where e.Theme == theme select (measure, e.Role);

    /// <summary>The series of a measure, in the order of service, pupils, phase and kind of place.</summary>
    public IReadOnlyList<Series> SeriesOf(string measureId) => byMeasure.GetValueOrDefault(measureId) ?? [];

    public Series? Find(SeriesKey key) => byKey.GetValueOrDefault(key);

    private Series? Peers(SeriesKey key) => key.Sen is SenProvision.SenSupport or SenProvision.EhcPlan
        ? Find(key with { Sen = SenProvision.NoSen })
        : null;

    private static List<Series> InOrder(IEnumerable<Series> series) =>
        [.. series.OrderBy(s => s.Key.Service, StringComparer.Ordinal).ThenBy(s => s.Key.Sen).ThenBy(s => s.Key.Phase).ThenBy(s => s.Key.Place)];
}
