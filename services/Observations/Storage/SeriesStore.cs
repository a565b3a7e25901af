using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Send.Measures.Areas;

namespace Send.Observations.Storage;

/// <summary>Changes the series of a source, inside the context's transaction.</summary>
public sealed class SeriesStore(ObservationsContext context)
{
    /// <summary>Merges a batch into the series of a place: new points are added, those with another value changed, the rest left.</summary>
    /// <returns>How many are new or changed.</returns>
    public async Task<long> Merge(PlaceBatch batch, string sourceId, long revision, CancellationToken cancellationToken)
    {
        var held = await context.Series.Where(s => s.PlaceKind == batch.Kind && s.PlaceCode == batch.Code && s.SourceId == sourceId)
            .ToDictionaryAsync(s => s.MeasureId, cancellationToken);
        var changed = 0L;
        foreach (var (key, fresh) in batch.Series)
        {
            var series = held.GetValueOrDefault(key.MeasureId);
            var points = series is null ? new(fresh.Count) : PointPacking.Unpack(key, series.Points).ToDictionary(o => o.Point);
            var before = changed;
            foreach (var o in fresh.Values)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(points, o.Point, out var exists);
                if (exists && known!.Value == o.Value)
                    continue;
                known = o with { Revision = revision, Row = 0 };
                changed++;
            }
            if (changed > before)
                Keep(series, key, sourceId, points.Values);
        }
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return changed;
    }

    /// <summary>Replaces all that a source says of a place.</summary>
    /// <returns>Whether that changed anything.</returns>
    public async Task<bool> Replace(
        PlaceKind kind, string place, string sourceId, IReadOnlyCollection<Observation> observations, long revision, CancellationToken cancellationToken)
    {
        var held = await context.Series.Where(s => s.PlaceKind == kind && s.PlaceCode == place && s.SourceId == sourceId).ToListAsync(cancellationToken);
        var old = held.SelectMany(s => PointPacking.Unpack(new(kind, place, s.MeasureId), s.Points)).ToDictionary(o => (o.Series, o.Point));
        if (old.Count == observations.Count && observations.All(o => old.TryGetValue((o.Series, o.Point), out var before) && before.Value == o.Value))
            return false;
        context.Series.RemoveRange(held);
        await context.SaveChangesAsync(cancellationToken);
        var fresh = observations.Select(o => old.TryGetValue((o.Series, o.Point), out var before) && before.Value == o.Value ? before : o with { Revision = revision });
        foreach (var measure in fresh.GroupBy(o => o.Series))
            Keep(null, measure.Key, sourceId, [.. measure]);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return true;
    }

    private void Keep(Series? series, SeriesKey key, string sourceId, IReadOnlyCollection<Observation> points)
    {
        if (series is not null)
            series.Points = PointPacking.Pack(points);
        else
            context.Series.Add(new() { PlaceKind = key.PlaceKind, PlaceCode = key.PlaceCode, MeasureId = key.MeasureId, SourceId = sourceId, Points = PointPacking.Pack(points) });
    }
}
