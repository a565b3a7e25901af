using Send.Attendance.Figures;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Exclusion = Send.Attendance.Storage.Exclusion;
using VersionCause = Send.Attendance.Storage.VersionCause;

namespace Send.Attendance.Exclusions;

/// <summary>Records one exclusion. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordExclusion(AttendanceContext context, KeepFigures figures, ExclusionCheck check, ExclusionStore store, RecordVersions<Exclusion> versions, TimeProvider time)
{
    public async Task<RecordExclusionResponse> Handle(RecordExclusionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Exclusion?.Clone() ?? throw new ServiceException(ExclusionErrors.NoExclusion());
        if (wire.Id.Length == 0)
            wire.Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        var (exclusion, wrong) = check.Check(wire);
        if (wrong is not null)
            throw new ServiceException(ExclusionErrors.Wrong(wrong));

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        if (await versions.Latest(exclusion!.AreaCode, exclusion.Id, cancellationToken) is { } held)
            return new() { Exclusion = Again(held, exclusion).ToWire() };
        await store.RefuseOverlap(exclusion, cancellationToken);
        var recorded = await versions.Add(exclusion, before: null, VersionCause.Recorded, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await figures.Bring(recorded.AreaCode, cancellationToken);
        return new() { Exclusion = recorded.ToWire() };
    }

    private static Exclusion Again(Exclusion held, Exclusion sent) =>
        held.WithdrawnBecause is null && held.SaysTheSameAs(sent) ? held : throw new ServiceException(ExclusionErrors.Exists());
}
