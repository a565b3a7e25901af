using Microsoft.EntityFrameworkCore;
using Send.Inspections.Storage;
using Send.Observations.Imports;
using Inspection = Send.Inspections.Storage.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>
/// Keeps a published list, inside the context's transaction. What was recorded or amended here, or came from another list, is not
/// overwritten: its row is noted and not refused, or a person's amendment would stop every later list that is strict.
/// </summary>
public sealed class KeepList(InspectionsContext context, KeepInspections keep)
{
    /// <returns>How many inspections are new or changed.</returns>
    public async Task<long> Handle(
        IEnumerable<ListedInspection> list, string sourceId, Refusals refusals, long revision, CancellationToken cancellationToken)
    {
        var changed = 0L;
        foreach (var area in list.GroupBy(l => l.Inspection.AreaCode))
        {
            var held = await context.Inspections.Where(i => i.AreaCode == area.Key).ToListAsync(cancellationToken);
            var own = held.Where(h => h.SourceId == sourceId).ToDictionary(h => h.Id);
            var reported = await context.ReportedIds(area.Key, cancellationToken);
            var fresh = NotElsewhere(NotReported(area, [.. own.Values.Where(h => reported.Contains(h.Id))], refusals), [.. held.Where(h => h.SourceId != sourceId)], refusals)
                .ToDictionary(i => i.Id);
            var changes = fresh.Values.Where(i => own.GetValueOrDefault(i.Id)?.Etag != i.Etag).ToList();
            foreach (var inspection in changes)
                keep.Put(inspection, own.GetValueOrDefault(inspection.Id) ?? own.Values.FirstOrDefault(h => h.IsSameAs(inspection) && !fresh.ContainsKey(h.Id)));
            await context.SaveChangesAsync(cancellationToken);
            if (changes.Count > 0)
                await keep.Project(area.Key, sourceId, revision, cancellationToken);
            changed += changes.Count;
        }
        return changed;
    }

    /// <summary>A report or a plan is held under the inspection's id, so that an inspection with one keeps its first day.</summary>
    private static IEnumerable<ListedInspection> NotReported(IEnumerable<ListedInspection> list, List<Inspection> reported, Refusals refusals)
    {
        foreach (var listed in list)
        {
            if (reported.Find(listed.Inspection.IsSameAs) is not { } known || known.Id == listed.Inspection.Id)
                yield return listed;
            else
            {
                refusals.Note(new()
                {
                    RowNumber = listed.Row,
                    Field = "inspection",
                    Code = "has-report",
                    Message = $"Inspection {known.Id} has a report or a plan here, which is held under its id. It is kept with the first day that it has.",
                });
            }
        }
    }

    private static IEnumerable<Inspection> NotElsewhere(IEnumerable<ListedInspection> list, List<Inspection> elsewhere, Refusals refusals)
    {
        foreach (var (row, inspection) in list)
        {
            if (elsewhere.Find(inspection.IsSameAs) is not { } known)
                yield return inspection;
            else
            {
                refusals.Note(new()
                {
                    RowNumber = row,
                    Field = "inspection",
                    Code = "known-from-elsewhere",
                    Message = $"Inspection {known.Id} is known from {known.SourceId}, and is kept as it is known there.",
                });
            }
        }
    }
}

/// <summary>An inspection of a list.</summary>
/// <param name="Row">Its row in the file.</param>
/// <param name="Inspection">The inspection.</param>
public sealed record ListedInspection(long Row, Inspection Inspection);
