using Send.HealthAccess.V1;
using Send.Measures.Areas;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>Takes a commissioned service that should not have been recorded out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawCommissionedService(ChangeRecords<CommissionedService> records, AreaRegister register)
{
    public async Task<WithdrawCommissionedServiceResponse> Handle(WithdrawCommissionedServiceRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { RecordedInError = true }, cancellationToken);
        return new() { CommissionedService = withdrawn.ToWire() };
    }
}
