using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Wire = Send.Measures.V1;

namespace Send.Observations.Serving;

/// <summary>Reads the observations that speak of an area: its own, and those of the NHS places that cover it.</summary>
public sealed class ObservationReader(ObservationsContext context, AreaRegister register, MeasureCatalogue measures)
{
    // Read at once: a query costs more than what it brings of an area or two.
    private const int AreasAtOnce = 32;
    private readonly PeriodTexts periods = new();
    private Dictionary<string, Wire.Source>? sources;

    public Task<long> Revision(CancellationToken cancellationToken) => context.Revision(cancellationToken);

    /// <summary>Of one area.</summary>
    public async Task<List<Wire.Observation>> Read(Area area, ObservationQuery query, CancellationToken cancellationToken) =>
        await Read([area], query, cancellationToken).SingleAsync(cancellationToken);

    /// <summary>Area by area, in the order of place, measure, SEN provision, phase, service, period and source.</summary>
    public async IAsyncEnumerable<List<Wire.Observation>> Read(IEnumerable<Area> areas, ObservationQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in areas.Chunk(AreasAtOnce))
        {
            var held = await Held(some, query, cancellationToken);
            // Read after what is of them: a source may come at any time, and none ever goes.
            if (sources is null || held.Any(h => h.Any(s => !sources.ContainsKey(s.SourceId))))
                sources = await context.Sources.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.ToWire(), cancellationToken);
            foreach (var area in some)
                yield return Of(area, held, query);
        }
    }

    private List<Wire.Observation> Of(Area area, ILookup<(PlaceKind, string), Series> held, ObservationQuery query)
    {
        List<Wire.Observation> found = [];
        foreach (var (place, share) in register.PlacesOf(area))
        {
            var wirePlace = place.ToWire(share);
            foreach (var measure in held[(place.Kind, place.Code)].GroupBy(s => s.MeasureId).OrderBy(s => s.Key, StringComparer.Ordinal))
            {
                var points = measure.SelectMany(s => Points(area, place, s, query)).OrderBy(o => o.Observation.Point).ThenBy(o => o.SourceId, StringComparer.Ordinal);
                found.AddRange(Latest(points, query.LatestPeriods).Select(o =>
                    o.Observation.ToWire(area, wirePlace, measures.Find(measure.Key), sources![o.SourceId], periods.Wire(o.Observation.Point.Period))));
            }
        }
        return found;
    }

    /// <summary>A query for each kind of place.</summary>
    private async Task<ILookup<(PlaceKind, string), Series>> Held(IEnumerable<Area> areas, ObservationQuery query, CancellationToken cancellationToken)
    {
        List<Series> all = [];
        foreach (var kind in areas.SelectMany(register.PlacesOf).Select(p => p.Place).GroupBy(p => p.Kind))
        {
            var codes = kind.Select(p => p.Code).Distinct(StringComparer.Ordinal).ToList();
            var held = context.Series.AsNoTracking().Where(s => s.PlaceKind == kind.Key && codes.Contains(s.PlaceCode));
            all.AddRange(await (query.MeasureIds.Count > 0 ? held.Where(s => query.MeasureIds.Contains(s.MeasureId)) : held).ToListAsync(cancellationToken));
        }
        return all.ToLookup(s => (s.PlaceKind, s.PlaceCode));
    }

    /// <summary>An NHS place goes on when an area ends: its figures speak of the area only while the area was in being.</summary>
    private IEnumerable<(string SourceId, Observation Observation)> Points(Area area, Place place, Series series, ObservationQuery query) =>
        from o in PointPacking.Unpack(new(place.Kind, place.Code, series.MeasureId), series.Points)
        where query.Holds(o.Point)
        let period = periods.Parse(o.Point.Period)
        where area.ExistedIn(period) && (query.AsOf is not { } day || period.End <= day)
        select (series.SourceId, o);

    private IEnumerable<(string SourceId, Observation Observation)> Latest(
        IEnumerable<(string SourceId, Observation Observation)> points, int latest) => latest == 0
        ? points
        : points.GroupBy(o => (o.Observation.Point.Sen, o.Observation.Point.Phase, o.Observation.Point.Service)).SelectMany(series =>
        {
            var kept = series.Select(o => o.Observation.Point.Period).Distinct()
                .OrderByDescending(p => periods.Parse(p).End).ThenByDescending(p => periods.Parse(p).Start).Take(latest).ToHashSet(StringComparer.Ordinal);
            return series.Where(o => kept.Contains(o.Observation.Point.Period));
        });
}
