using Send.Measures.Areas;
using Send.Measures.Statistics;
using Send.Measures.V1;
using Send.Reporting.Figures;
using Send.Reporting.V1;
using Interval = Send.Measures.Statistics.Interval;
using PlaceKind = Send.Measures.V1.PlaceKind;

namespace Send.Reporting.Findings;

/// <summary>One figure laid before a finding, with all that it can be held against.</summary>
/// <param name="Case">What is asked.</param>
/// <param name="Series">The series that the figure is of.</param>
/// <param name="Sheet">The period that it is of: the latest of the area.</param>
/// <param name="Held">The figure.</param>
/// <param name="Role">How much its measure weighs.</param>
public sealed record Exhibit(Case Case, Series Series, Sheet Sheet, Held Held, EvidenceRole Role)
{
    /// <summary>
    /// Whether its place is the one of its kind that covers the largest part of the area by the register, which is not always the
    /// first that has a figure: where the largest sent none, a smaller one does not speak in its stead.
    /// </summary>
    public bool Leads => Observation.Place.Kind switch
    {
        PlaceKind.Icb => IsLargest(Case.Area.Icbs),
        PlaceKind.SubIcb => IsLargest(Case.Area.SubIcbs),
        _ => true,
    };

    public Measure Measure => Series.Measure;

    public SenProvision Sen => Series.Key.Sen;

    public Observation Observation => Held.Observation;

    public double? Value => Held.Value;

    /// <summary>The figure of pupils without SEN in the same area and period.</summary>
    public double? Peers => PeersObservation?.Figure?.Value;

    /// <summary>The same as a figure of its own; null where there is nothing of them.</summary>
    public Exhibit? OfPeers => Sheet.Peers is { } sheet && PeersObservation is { } peers && Case.Base.Find(Series.Key with { Sen = SenProvision.NoSen }) is { } series
        ? this with { Series = series, Sheet = sheet, Held = new(peers, null) }
        : null;

    public double? Gap => Value - Peers;

    /// <summary>
    /// Whether the interval of the difference to pupils without SEN does not hold 0, so that the difference is hardly chance; null where one
    /// of the two has no interval, as no figure has that counts other than people.
    /// </summary>
    public bool? Apart => (Observation.Figure, PeersObservation?.Figure) is ({ Interval: not null } own, { Interval: not null } peers)
        ? Interval.OfDifference((own.Numerator, own.Denominator), (peers.Numerator, peers.Denominator)) is { Lower: > 0 } or { Upper: < 0 }
        : null;

    /// <summary>The quartiles of the nation's places; null where too few of them have a figure, and of a count, which says how large a place is.</summary>
    public Quartiles? Nation => IsCount ? null : Enough(Sheet.Places);

    /// <summary>The quartiles of the areas' gaps; null where too few of them have one.</summary>
    public Quartiles? Gaps => Enough(Sheet.Gaps);

    public Quartiles? Neighbours =>
        Quartiles.Of(Case.Area.Neighbours.Select(Sheet.ValueOf).OfType<double>()) is { } found && found.Count >= Thresholds.FewestNeighbours.Value
            && Observation.Place.Kind == PlaceKind.Area && !IsCount ? found : null;

    /// <summary>Null, too, where the one is from records and the other was published: those are not counted alike.</summary>
    public double? YearBefore => OfYearBefore?.Value;

    /// <summary>The same of the year before, as a figure of its own; null where there is none that was counted alike.</summary>
    public Exhibit? OfYearBefore => Series.At(Sheet.Period.YearBefore()) is { } sheet
        && sheet.Of(Case.Area.Code).FirstOrDefault(h => h.Observation.Place.Code == Observation.Place.Code)?.Of(Observation.Source.Grain) is { Figure: not null } observation
        ? this with { Sheet = sheet, Held = new(observation, null) }
        : null;

    /// <summary>The published figure beside one from records; null where there is none.</summary>
    public Exhibit? Published => Held.Published is { } published ? this with { Held = new(published, null) } : null;

    /// <summary>The break in the series between this figure and that of the year before; null where there is none.</summary>
    public SeriesBreak? Break => SeriesBreak.Between(Measure.Id, Sheet.Period.YearBefore(), Sheet.Period) is { } found
        && !(found.OfCollection && Observation.Source.Grain == Grain.Records) ? found : null;

    /// <summary>The period in words.</summary>
    public string When => Wording.Of(Sheet.Period) + (Sheet.Period.End > Case.AsOf ? " so far" : "");

    public int MonthsOld => Sheet.Period.MonthsBefore(Case.AsOf);

    public static IEnumerable<Exhibit> Of(Case asked, Series series, EvidenceRole role) => series.LatestOf(asked.Area.Code) is { } sheet
        ? sheet.Of(asked.Area.Code).Select(held => new Exhibit(asked, series, sheet, held, role))
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

    /// <summary>The figure of another measure for the same place, pupils, service and period; null where there is none.</summary>
    public double? Beside(string measureId) => FigureBeside(measureId)?.Value;

    /// <summary>The same, with what it was counted from.</summary>
    public Measures.V1.Figure? FigureBeside(string measureId) =>
        Case.Base.Find(Series.Key with { MeasureId = measureId })?.At(Sheet.Period)?.Of(Case.Area.Code)
            .FirstOrDefault(h => h.Observation.Place.Code == Observation.Place.Code)?.Observation.Figure;

    /// <summary>Of a waiting list, how many stand on it: those in no band of waiting time too, where the whole is known.</summary>
    public double? Waiting => Beside("waiting-list") ?? (Observation.Figure is { HasDenominator: true } figure ? figure.Denominator : null);

    /// <summary>Counted alike where there is one: published beside what was published.</summary>
    private Observation? PeersObservation =>
        Sheet.Peers?.Of(Case.Area.Code) is [var first, ..] ? first.Of(Observation.Source.Grain) ?? first.Observation : null;

    private bool IsCount => Measure.Unit == Unit.Count;

    private bool IsLargest(IEnumerable<PlaceShare> places) =>
        places.OrderByDescending(p => p.Share).ThenBy(p => p.Code, StringComparer.Ordinal).FirstOrDefault()?.Code == Observation.Place.Code;

    private static Quartiles? Enough(Quartiles? quartiles) => quartiles is { } q && q.Count >= Thresholds.FewestPlaces.Value ? q : null;
}
