using Microsoft.EntityFrameworkCore;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Wire = Send.Measures.V1;

namespace Send.Observations.Serving;

/// <summary>Reads the observations that speak of an area: its own, and those of the NHS places that cover it.</summary>
public sealed class ObservationReader(ObservationsContext context, AreaRegister register, MeasureCatalogue measures)
{
    private Dictionary<string, Wire.Source>? sources;

    public async Task<long> Revision(CancellationToken cancellationToken) =>
        await context.Changes.MaxAsync(c => (long?)c.Revision, cancellationToken) ?? 0;

    /// <summary>In the order of place, measure, SEN provision, phase, service and period.</summary>
    public async Task<List<Wire.Observation>> Read(Area area, ObservationQuery query, CancellationToken cancellationToken)
    {
        sources ??= await context.Sources.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.ToWire(), cancellationToken);
        List<Wire.Observation> found = [];
        foreach (var (place, share) in register.PlacesOf(area))
        {
            var wirePlace = place.ToWire(share);
            var rows = await Rows(place, query).ToListAsync(cancellationToken);
            found.AddRange(Latest(rows, query.LatestPeriods).Select(o => o.ToWire(area, wirePlace, measures.Find(o.MeasureId), sources[o.SourceId])));
        }
        return found;
    }

    private IQueryable<Observation> Rows(Place place, ObservationQuery query)
    {
        var rows = context.Observations.AsNoTracking().Where(o => o.PlaceKind == place.Kind && o.PlaceCode == place.Code);
        if (query.MeasureIds.Count > 0)
            rows = rows.Where(o => query.MeasureIds.Contains(o.MeasureId));
        if (query.Periods.Count > 0)
            rows = rows.Where(o => query.Periods.Contains(o.Period));
        if (query.Sens.Count > 0)
            rows = rows.Where(o => query.Sens.Contains(o.Sen));
        if (query.Phases.Count > 0)
            rows = rows.Where(o => query.Phases.Contains(o.Phase));
        if (query.AsOf is { } day)
            rows = rows.Where(o => o.PeriodEnd <= day);
        return rows.OrderBy(o => o.MeasureId).ThenBy(o => o.Sen).ThenBy(o => o.Phase).ThenBy(o => o.Service).ThenBy(o => o.Period).ThenBy(o => o.SourceId);
    }

    private static IEnumerable<Observation> Latest(List<Observation> rows, int periods) => periods == 0
        ? rows
        : rows.GroupBy(o => (o.MeasureId, o.Sen, o.Phase, o.Service)).SelectMany(series =>
        {
            var kept = series.Select(o => (o.PeriodEnd, o.Period)).Distinct().OrderDescending().Take(periods).ToHashSet();
            return series.Where(o => kept.Contains((o.PeriodEnd, o.Period)));
        });
}
