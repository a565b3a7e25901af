using Send.Attendance.Figures;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Exclusion = Send.Attendance.Storage.Exclusion;
using VersionCause = Send.Attendance.Storage.VersionCause;
using WithdrawalReason = Send.Attendance.Storage.WithdrawalReason;

namespace Send.Attendance.Exclusions;

/// <summary>Takes an exclusion out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawExclusion(AttendanceContext context, KeepFigures figures, AreaRegister register, ExclusionStore store, RecordVersions<Exclusion> versions)
{
    public async Task<WithdrawExclusionResponse> Handle(WithdrawExclusionRequest request, CancellationToken cancellationToken)
    {
        var reason = (WithdrawalReason)request.Reason;
        if (!Enum.IsDefined(reason))
            throw new ServiceException(ExclusionErrors.NoWithdrawalReason((int)reason));
        var area = Asked.Area(request.AreaCode, register);

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var held = await store.ToChange(area, request.Id, request.Etag, cancellationToken);
        var withdrawn = await versions.Add(held with { WithdrawnBecause = reason }, held, VersionCause.Withdrawn, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await figures.Bring(area, cancellationToken);
        return new() { Exclusion = withdrawn.ToWire() };
    }
}
