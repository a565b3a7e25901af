using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Exclusion = Send.Attendance.Storage.Exclusion;

using WithdrawalReason = Send.Attendance.Storage.WithdrawalReason;

namespace Send.Attendance.Exclusions;

/// <summary>Takes an exclusion out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawExclusion(ChangeRecords<Exclusion> records, AreaRegister register)
{
    public async Task<WithdrawExclusionResponse> Handle(WithdrawExclusionRequest request, CancellationToken cancellationToken)
    {
        var reason = (WithdrawalReason)request.Reason;
        if (!Enum.IsDefined(reason))
            throw new ServiceException(ExclusionErrors.NoWithdrawalReason((int)reason));
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { WithdrawnBecause = reason }, cancellationToken);
        return new() { Exclusion = withdrawn.ToWire() };
    }
}
