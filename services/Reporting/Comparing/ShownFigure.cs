using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Comparing;

/// <summary>A figure that a report shows, under one finding or several.</summary>
internal sealed record ShownFigure(Evidence Evidence, IReadOnlyList<int> Findings)
{
    public Observation Observation => Evidence.Observation;

    public string Period => Observation.Period.Text;

    /// <summary>By series: the measure, the place, the pupils, the phase and the service.</summary>
    public static IReadOnlyDictionary<object, IReadOnlyList<ShownFigure>> In(ReportContent content) =>
        (from finding in content.Area?.Findings ?? []
         from evidence in finding.Evidence
         group (finding.Number, Evidence: evidence) by (Series: SeriesOf(evidence.Observation), evidence.Observation.Period.Text) into shown
         group new ShownFigure(shown.First().Evidence, [.. shown.Select(s => s.Number).Distinct()]) by shown.Key.Series)
        .ToDictionary(g => g.Key, g => (IReadOnlyList<ShownFigure>)[.. g.OrderBy(f => f.Observation.Period.EndsOn, StringComparer.Ordinal)]);

    /// <summary>Whether the value, what it was counted from, or the reason for there being none, are the same.</summary>
    public bool SaysTheSame(ShownFigure other) => Equals(Observation.Figure, other.Observation.Figure) && Equals(Observation.Symbol, other.Observation.Symbol);

    private static object SeriesOf(Observation o) => (o.MeasureId, o.Place.Kind, o.Place.Code, o.SenProvision, o.SchoolPhase, o.Service);
}
