using Send.Measures.Statistics;
using Send.Measures.V1;
using Send.Reporting.Figures;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>One figure laid before a finding, with all that it can be held against.</summary>
/// <param name="Case">What is asked.</param>
/// <param name="Series">The series that the figure is of.</param>
/// <param name="Sheet">The period that it is of: the latest of the area.</param>
/// <param name="Held">The figure.</param>
/// <param name="Role">How much its measure weighs.</param>
/// <param name="Leads">Whether no other place of its kind has a larger share of the area.</param>
public sealed record Exhibit(Case Case, Series Series, Sheet Sheet, Held Held, EvidenceRole Role, bool Leads)
{
    public Measure Measure => Series.Measure;

    public SenProvision Sen => Series.Key.Sen;

    public Observation Observation => Held.Observation;

    public double? Value => Held.Value;

    /// <summary>The figure of pupils without SEN in the same area and period.</summary>
    public double? Peers => Sheet.Peers?.ValueOf(Case.Area.Code);

    public double? Gap => Value - Peers;

    /// <summary>The quartiles of the nation's places; null where too few of them have a figure.</summary>
    public Quartiles? Nation => Enough(Sheet.Places);

    /// <summary>The quartiles of the areas' gaps; null where too few of them have one.</summary>
    public Quartiles? Gaps => Enough(Sheet.Gaps);

    public Quartiles? Neighbours =>
        Quartiles.Of(Case.Area.Neighbours.Select(Sheet.ValueOf).OfType<double>()) is { } found && found.Count >= Thresholds.FewestNeighbours.Value
            && Observation.Place.Kind == PlaceKind.Area ? found : null;

    public double? YearBefore => Series.At(Sheet.Period.YearBefore())?.Of(Case.Area.Code)
        .FirstOrDefault(h => h.Observation.Place.Code == Observation.Place.Code)?.Value;

    public int MonthsOld => Sheet.Period.MonthsBefore(Case.AsOf);

    public static IEnumerable<Exhibit> Of(Case asked, Series series, EvidenceRole role) => series.LatestOf(asked.Area.Code) is { } sheet
        ? sheet.Of(asked.Area.Code).Select((held, index) => new Exhibit(asked, series, sheet, held, role, index == 0))
        : [];

    public Evidence ToEvidence(Judgement judgement, string sentence, params ReadOnlySpan<Comparator> further)
    {
        var evidence = new Evidence
        {
            Title = Measure.Title,
            Unit = Measure.Unit,
            Role = Role,
            Observation = Observation,
            MonthsOld = MonthsOld,
            Reading = judgement.Reading,
            Sentence = sentence + Remarks.On(this, judgement),
            Comparators = { Comparators.Of(this) },
        };
        foreach (var comparator in further)
            evidence.Comparators.Add(comparator);
        return evidence;
    }

    private static Quartiles? Enough(Quartiles? quartiles) => quartiles is { } q && q.Count >= Thresholds.FewestPlaces.Value ? q : null;
}
