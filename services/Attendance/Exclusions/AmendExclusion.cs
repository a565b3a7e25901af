using Send.Attendance.Figures;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Exclusion = Send.Attendance.Storage.Exclusion;
using VersionCause = Send.Attendance.Storage.VersionCause;

namespace Send.Attendance.Exclusions;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendExclusion(AttendanceContext context, KeepFigures figures, AreaRegister register, ExclusionCheck check, ExclusionStore store, RecordVersions<Exclusion> versions)
{
    public async Task<AmendExclusionResponse> Handle(AmendExclusionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Exclusion ?? throw new ServiceException(ExclusionErrors.NoExclusion());
        var area = Asked.Area(wire.AreaCode, register, "exclusion.area_code");

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var held = await store.ToChange(area, wire.Id, wire.Etag, cancellationToken);
        var (exclusion, wrong) = check.Check(wire);
        if (wrong is not null)
            throw new ServiceException(ExclusionErrors.Wrong(wrong));
        if (held.SaysTheSameAs(exclusion!))
            return new() { Exclusion = held.ToWire() };
        await store.RefuseOverlap(exclusion!, cancellationToken);
        var amended = await versions.Add(exclusion!, held, VersionCause.Amended, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await figures.Bring(amended.AreaCode, cancellationToken);
        return new() { Exclusion = amended.ToWire() };
    }
}
