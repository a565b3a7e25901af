using Send.Measures.V1;
using Send.Reporting.Sources;
using Send.Reporting.V1;
using Area = Send.Measures.Areas.Area;

namespace Send.Reporting.Findings;

/// <summary>What is known of one area: figures, each with what it is held against.</summary>
public sealed class AreaEvidence(EvidenceBase evidence, Area area)
{
    /// <summary>Whether the area has too few young people for figures without denominators to be judged.</summary>
    public bool IsTooSmall => area.YoungPeople < Thresholds.FewestYoungPeople.Value;

    /// <summary>The measures that are evidence for a theme, with their roles, in the order of their ids.</summary>
    public IEnumerable<(Measure Measure, EvidenceRole Role)> Measures(Theme theme) =>
        from measure in evidence.Measures
        from part in measure.Evidence
        where part.Theme == theme
        select (measure, part.Role);

    /// <summary>The latest figures of a measure, one for each series that speaks of the area.</summary>
    public IEnumerable<Figure> Latest(Measure measure) =>
        from series in evidence.SeriesOf(area, measure.Id)
        let latest = evidence.Latest(area, series)
        where latest is not null
        select new Figure(measure, series, latest, MonthsOld(latest.Period));

    public double? Peers(Figure figure) =>
        evidence.At(area, figure.Series with { Sen = SenProvision.NoSen }, figure.Observation.Period.Text)?.Figure?.Value;

    public Send.Measures.Statistics.Quartiles? GapDistribution(Figure figure) => evidence.GapDistribution(figure.Series, figure.Observation.Period.Text);

    /// <summary>The figure as evidence, with every comparator that there is.</summary>
    public Evidence Show(Figure figure, EvidenceRole role, Reading reading, params ReadOnlySpan<Comparator> standards)
    {
        var shown = new Evidence
        {
            Title = figure.Measure.Title,
            Unit = figure.Measure.Unit,
            Role = role,
            Observation = figure.Observation,
            MonthsOld = figure.MonthsOld,
            Reading = figure.Observation.Figure is null ? Reading.NotJudged : reading,
        };
        if (figure.Observation.Figure is not null)
            shown.Comparators.AddRange([.. Comparators(figure), .. standards]);
        shown.Sentence = EvidenceSentence.Of(figure, shown.Comparators);
        return shown;
    }

    private IEnumerable<Comparator> Comparators(Figure figure)
    {
        var (unit, series, o) = (figure.Measure.Unit, figure.Series, figure.Observation);
        if (series.Sen is SenProvision.SenSupport or SenProvision.EhcPlan && Peers(figure) is { } peers)
            yield return Single(ComparatorKind.Peers, peers, $"pupils without SEN {Words.Figure(peers, unit)}");
        if (evidence.Distribution(series, o.Period.Text, o.Place.Kind) is { Count: > 1 } nation)
        {
            var places = o.Place.Kind switch { PlaceKind.Area => "areas", PlaceKind.Icb => "integrated care boards", _ => "sub-ICB locations" };
            yield return new()
            {
                Kind = ComparatorKind.Nation,
                Value = nation.Median,
                LowerQuartile = nation.Lower,
                UpperQuartile = nation.Upper,
                Places = nation.Count,
                Text = $"median of {nation.Count} {places} {Words.Figure(nation.Median, unit)}, middle half {Words.Figure(nation.Lower, unit)} to {Words.Figure(nation.Upper, unit)}",
            };
        }
        if (evidence.Neighbours(area, series, o.Period.Text) is { } near)
            yield return new() { Kind = ComparatorKind.Neighbours, Value = near.Median, Places = near.Count, Text = $"median of its statistical neighbours {Words.Figure(near.Median, unit)}" };
        if (evidence.At(area, series, Send.Measures.Period.Parse(o.Period.Text)!.YearBefore().Text)?.Figure is { } before)
            yield return Single(ComparatorKind.YearBefore, before.Value, $"a year before {Words.Figure(before.Value, unit)}");
    }

    private static Comparator Single(ComparatorKind kind, double value, string text) => new() { Kind = kind, Value = value, Text = text };

    private int MonthsOld(Period period) => Send.Measures.Period.Parse(period.Text)!.MonthsBefore(evidence.Day);
}
