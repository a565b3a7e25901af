using Send.HealthAccess.V1;
using Send.Measures.Areas;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;

namespace Send.HealthAccess.Crisis;

/// <summary>Takes a crisis that should not have been recorded out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawCrisisEvent(ChangeRecords<CrisisEvent> records, AreaRegister register)
{
    public async Task<WithdrawCrisisEventResponse> Handle(WithdrawCrisisEventRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { RecordedInError = true }, cancellationToken);
        return new() { Event = withdrawn.ToWire() };
    }
}
