using Microsoft.EntityFrameworkCore;
using Send.Inspections.Storage;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Inspection = Send.Inspections.Storage.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>Keeps inspections and what they say as observations, inside the context's transaction.</summary>
public sealed class KeepInspections(InspectionsContext context, SeriesStore series)
{
    /// <summary>Adds or changes inspections of one source.</summary>
    /// <returns>How many are new or changed.</returns>
    public async Task<int> Handle(IReadOnlyCollection<Inspection> inspections, string sourceId, long revision, CancellationToken cancellationToken)
    {
        var changed = 0;
        foreach (var area in inspections.GroupBy(i => i.AreaCode))
        {
            var held = await context.Inspections.Where(i => i.AreaCode == area.Key && i.SourceId == sourceId).ToDictionaryAsync(i => i.Id, cancellationToken);
            foreach (var inspection in area.Where(i => !held.TryGetValue(i.Id, out var before) || before.Etag != i.Etag))
            {
                if (held.TryGetValue(inspection.Id, out var before))
                    context.Entry(before).CurrentValues.SetValues(inspection);
                else
                    context.Inspections.Add(inspection);
                changed++;
            }
            await context.SaveChangesAsync(cancellationToken);
            await Project(area.Key, sourceId, revision, cancellationToken);
        }
        return changed;
    }

    /// <summary>Takes an inspection away, because it was amended to another day.</summary>
    public async Task Remove(Inspection inspection, CancellationToken cancellationToken) =>
        await context.Inspections.Where(i => i.AreaCode == inspection.AreaCode && i.Id == inspection.Id).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Says as observations what a source's inspections of an area say, and nothing that none of them says any more.</summary>
    public async Task Project(string areaCode, string sourceId, long revision, CancellationToken cancellationToken)
    {
        var inspections = await context.Inspections.AsNoTracking().Where(i => i.AreaCode == areaCode && i.SourceId == sourceId).ToListAsync(cancellationToken);
        await series.Replace(PlaceKind.Area, areaCode, sourceId, [.. InspectionObservations.Of(inspections)], revision, cancellationToken);
    }
}
