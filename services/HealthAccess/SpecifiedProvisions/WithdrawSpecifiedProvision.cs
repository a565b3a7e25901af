using Send.HealthAccess.V1;
using Send.Measures.Areas;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>Takes a provision that should not have been recorded out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawSpecifiedProvision(ChangeRecords<SpecifiedProvision> records, AreaRegister register)
{
    public async Task<WithdrawSpecifiedProvisionResponse> Handle(WithdrawSpecifiedProvisionRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { RecordedInError = true }, cancellationToken);
        return new() { Provision = withdrawn.ToWire() };
    }
}
