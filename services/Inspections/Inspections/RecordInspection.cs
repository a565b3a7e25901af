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
        var revision = await context.Revision(cancellationToken) + 1;
        await KeepSource(cancellationToken);
        if (before is not null)
        {
            await keep.Remove(before, cancellationToken);
            await keep.Project(before.AreaCode, before.SourceId, revision, cancellationToken);
        }
        await keep.Handle([inspection!], RecordedSource, revision, cancellationToken);
        context.Changes.Add(new() { Revision = revision, At = time.GetUtcNow(), Cause = $"inspection {inspection!.Id}" });
        await context.SaveChangesAsync(cancellationToken);
        var source = await context.Sources.AsNoTracking().FirstAsync(s => s.Id == RecordedSource, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new() { Inspection = inspection.ToWire(source.ToWire()) };
    }

    /// <summary>The inspection that is amended; null where a new one is recorded.</summary>
    private async Task<Inspection?> Amended(V1.Inspection wire, Inspection inspection, CancellationToken cancellationToken)
    {
        var id = wire.Etag.Length > 0 && wire.Id.Length > 0 ? wire.Id : inspection.Id;
        var before = await context.Inspections.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellationToken);
        if (wire.Etag.Length == 0)
            return before is null ? null : throw new ServiceException(InspectionErrors.Exists(id));
        if (before is null)
            throw new ServiceException(InspectionErrors.NotFound(id));
        if (before.Etag != wire.Etag)
            throw new ServiceException(InspectionErrors.StaleEtag(id));
        if (inspection.Id != id && await context.Inspections.AnyAsync(i => i.Id == inspection.Id, cancellationToken))
            throw new ServiceException(InspectionErrors.Exists(inspection.Id));
        return before;
    }

    private async Task KeepSource(CancellationToken cancellationToken)
    {
        if (await context.Sources.AnyAsync(s => s.Id == RecordedSource, cancellationToken))
            return;
        context.Sources.Add(new()
        {
            Id = RecordedSource,
            Title = "Inspections recorded here",
            Publisher = "Whoever recorded them",
            Release = "",
            Licence = "",
            Grain = Grain.Records,
            Uri = "",
        });
        await context.SaveChangesAsync(cancellationToken);
    }
}
