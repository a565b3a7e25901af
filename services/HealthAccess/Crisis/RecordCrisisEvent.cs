using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;

namespace Send.HealthAccess.Crisis;

/// <summary>Records a crisis. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordCrisisEvent(ChangeRecords<CrisisEvent> records, CrisisEventCheck check, TimeProvider time)
{
    public async Task<RecordCrisisEventResponse> Handle(RecordCrisisEventRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Event?.Clone() ?? throw new ServiceException(RecordErrors.Missing(CrisisEventRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (crisis, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Event = (await records.Record(crisis!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(CrisisEventRules.Word, wrong));
    }
}
