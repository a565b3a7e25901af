using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Observations.Serving;
using Send.Observations.Storage;
using Inspection = Send.Inspections.Storage.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>Records one inspection, or amends it where its etag is given.</summary>
public sealed class RecordInspection(InspectionsContext context, InspectionCheck check, KeepInspections keep, TimeProvider time)
{
    /// <summary>The source of what is recorded here and not read from a published list.</summary>
    public const string RecordedSource = "inspections-recorded";

    public async Task<RecordInspectionResponse> Handle(RecordInspectionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Inspection ?? throw new ServiceException(InspectionErrors.NoInspection());
        var (inspection, refused) = check.Check(wire, row: 0, RecordedSource);
        if (refused is not null)
            throw new ServiceException(InspectionErrors.Wrong(refused));

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var before = await Amended(wire, inspection!, cancellationToken);
        var source = (await Source(cancellationToken)).ToWire();
        if (before?.Etag != inspection!.Etag)
            await Keep(inspection, before, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new() { Inspection = inspection.ToWire(source) };
    }

    /// <summary>The inspection that is amended; null where a new one is recorded.</summary>
    private async Task<Inspection?> Amended(V1.Inspection wire, Inspection inspection, CancellationToken cancellationToken)
    {
        var held = await context.Inspections.Where(i => i.AreaCode == inspection.AreaCode).ToListAsync(cancellationToken);
        if (wire.Etag.Length == 0)
            return held.Find(inspection.IsSameAs) is { } known ? throw new ServiceException(InspectionErrors.Exists(known.Id)) : null;

        var id = wire.Id.Length > 0 ? wire.Id : inspection.Id;
        var before = await context.ById(id, cancellationToken) ?? throw new ServiceException(InspectionErrors.NotFound(id));
        if (before.Etag != wire.Etag)
            throw new ServiceException(InspectionErrors.StaleEtag(id));
        if (held.Find(h => h.Id != id && h.IsSameAs(inspection)) is { } other)
            throw new ServiceException(InspectionErrors.Exists(other.Id));
        return before.Id != inspection.Id && (await context.ReportedIds(before.AreaCode, cancellationToken)).Contains(before.Id)
            ? throw new ServiceException(InspectionErrors.HasReport(before.Id))
            : before;
    }

    private async Task Keep(Inspection inspection, Inspection? before, CancellationToken cancellationToken)
    {
        var revision = await context.Revision(cancellationToken) + 1;
        var place = (inspection.AreaCode, inspection.SourceId);
        var formerPlace = before is null ? place : (before.AreaCode, before.SourceId);
        context.Changes.Add(new() { Revision = revision, At = time.GetUtcNow(), Cause = $"inspection {inspection.Id}" });
        keep.Put(inspection, before);
        await context.SaveChangesAsync(cancellationToken);
        await keep.Project(place.AreaCode, place.SourceId, revision, cancellationToken);
        if (formerPlace != place)
            await keep.Project(formerPlace.AreaCode, formerPlace.SourceId, revision, cancellationToken);
    }

    private async Task<Source> Source(CancellationToken cancellationToken)
    {
        if (await context.Sources.FindAsync([RecordedSource], cancellationToken) is { } known)
            return known;
        var source = new Source
        {
            Id = RecordedSource,
            Title = "Inspections recorded here",
            Publisher = "Whoever recorded them",
            Release = "",
            Licence = "",
            Grain = Grain.Records,
            Uri = "",
        };
        context.Sources.Add(source);
        return source;
    }
}
