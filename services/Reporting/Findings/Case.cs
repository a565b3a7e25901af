using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Reporting.Figures;
using PlaceKind = Send.Measures.V1.PlaceKind;

namespace Send.Reporting.Findings;

/// <summary>What a finding is asked of: an area, on a day, with all that is held.</summary>
public sealed record Case(Area Area, EvidenceBase Base)
{
    public DateOnly AsOf => Base.AsOf;

    /// <summary>
    /// The figures of a theme for the area, key measures first, then signals: those of the groups of pupils named, and of all
    /// pupils where a measure is not counted by group. A count that is a signal is held against the year before, not against other
    /// pupils: that of all pupils stays beside those of the groups.
    /// </summary>
    public List<Exhibit> Exhibits(Theme theme, params ReadOnlySpan<SenProvision> groups)
    {
        List<Exhibit> exhibits = [];
        foreach (var (measure, role) in Base.Of(theme).Where(m => !Inspectors.AreOf(m.Measure.Id)))
        {
            var held = Base.SeriesOf(measure.Id).Where(s => s.LatestOf(Area.Code) is not null).ToList();
            var (byGroup, all) = (OfGroups(held, groups), OfGroups(held, SenProvision.Unspecified));
            foreach (var series in byGroup.Count == 0 ? all : role == EvidenceRole.Signal && measure.Unit == Unit.Count ? [.. all, .. byGroup] : byGroup)
                exhibits.AddRange(Exhibit.Of(this, series, role));
        }
        return [.. exhibits.OrderBy(e => e.Role switch { EvidenceRole.Key => 0, EvidenceRole.Signal => 1, _ => 2 })];
    }

    /// <summary>The latest figure of the area itself, of all its schools or of none; null where nothing is held.</summary>
    public Exhibit? Latest(string measureId, SenProvision sen, string service) => Base.SeriesOf(measureId)
        .Where(s => s.Key is { Place: PlaceKind.Area, Phase: SchoolPhase.Total or SchoolPhase.Unspecified } && s.Key.Sen == sen && s.Key.Service == service)
        .SelectMany(s => Exhibit.Of(this, s, EvidenceRole.Supporting)).MaxBy(e => e.Sheet.Period.End);

    /// <summary>Whether the area itself has a figure of one of the measures that is not too old, of whichever service and pupils.</summary>
    public bool Holds(params IEnumerable<string> measureIds) => measureIds.SelectMany(Base.SeriesOf).Where(s => s.Key.Place == PlaceKind.Area)
        .SelectMany(s => Exhibit.Of(this, s, EvidenceRole.Supporting)).Any(e => e.Value is not null && e.MonthsOld <= Thresholds.OldestSchoolFigure.Value);

    /// <summary>That nothing is held, which is known only where the service that would hold it has answered.</summary>
    public string NothingHeld(string service, string words) => Base.Missing.Contains(service) ? $"nothing was received from {service}" : words;

    private static List<Series> OfGroups(List<Series> series, params ReadOnlySpan<SenProvision> groups)
    {
        List<Series> found = [];
        foreach (var one in series)
        {
            if (groups.Contains(one.Key.Sen))
                found.Add(one);
        }
        return found;
    }
}
