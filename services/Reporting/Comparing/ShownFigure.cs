using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Comparing;

/// <summary>A figure that a report shows, under one finding or several.</summary>
/// <param name="Evidence">What is said of it first.</param>
/// <param name="Findings">The findings that show it.</param>
/// <param name="Role">How much it weighs where it weighs most.</param>
internal sealed record ShownFigure(Evidence Evidence, IReadOnlyList<int> Findings, EvidenceRole Role)
{
    public Observation Observation => Evidence.Observation;

    public string Period => Observation.Period.Text;

    public PeriodKind PeriodKind => Observation.Period.Kind;

    /// <summary>By series: the measure, the place, the pupils, the phase and the service.</summary>
    public static IReadOnlyDictionary<object, IReadOnlyList<ShownFigure>> In(ReportContent content) =>
        (from finding in content.Area?.Findings ?? []
         from evidence in finding.Evidence
         group (finding.Number, Evidence: evidence) by (Series: SeriesOf(evidence.Observation), evidence.Observation.Period.Text) into shown
         group new ShownFigure(shown.First().Evidence, [.. shown.Select(s => s.Number).Distinct()], Heaviest(shown.Select(s => s.Evidence.Role))) by shown.Key.Series)
        .ToDictionary(g => g.Key, g => (IReadOnlyList<ShownFigure>)[.. g.OrderBy(f => f.Observation.Period.EndsOn, StringComparer.Ordinal)]);

    /// <summary>Whether the value, what it was counted from, or the reason for there being none, are the same.</summary>
    public bool SaysTheSame(ShownFigure other) => Equals(Observation.Figure, other.Observation.Figure) && Equals(Observation.Symbol, other.Observation.Symbol);

    private static EvidenceRole Heaviest(IEnumerable<EvidenceRole> roles) =>
        roles.MinBy(r => r switch { EvidenceRole.Key => 0, EvidenceRole.Signal => 1, _ => 2 });

    private static object SeriesOf(Observation o) => (o.MeasureId, o.Place.Kind, o.Place.Code, o.SenProvision, o.SchoolPhase, o.Service);
}
