using Microsoft.EntityFrameworkCore;
using Send.Inspections.Storage;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Inspection = Send.Inspections.Storage.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>Keeps inspections and what they say as observations, inside the context's transaction.</summary>
public sealed class KeepInspections(InspectionsContext context, SeriesStore series)
{
    /// <summary>Adds an inspection, in the place of another where there is one. Kept when the context saves.</summary>
    public void Put(Inspection inspection, Inspection? before)
    {
        if (before?.Id == inspection.Id)
        {
            context.Entry(before).CurrentValues.SetValues(inspection);
            return;
        }
        if (before is not null)
            context.Inspections.Remove(before);
        context.Inspections.Add(inspection);
    }

    /// <summary>Says as observations what a source's inspections of an area say, and nothing that none of them says any more.</summary>
    public async Task Project(string areaCode, string sourceId, long revision, CancellationToken cancellationToken)
    {
        var inspections = await context.Inspections.AsNoTracking().Where(i => i.AreaCode == areaCode && i.SourceId == sourceId).ToListAsync(cancellationToken);
        await series.Replace(PlaceKind.Area, areaCode, sourceId, [.. InspectionObservations.Of(inspections)], revision, cancellationToken);
    }
}
