using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>Records one. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordCommissionedService(ChangeRecords<CommissionedService> records, CommissionedServiceCheck check, TimeProvider time)
{
    public async Task<RecordCommissionedServiceResponse> Handle(RecordCommissionedServiceRequest request, CancellationToken cancellationToken)
    {
        var wire = request.CommissionedService?.Clone() ?? throw new ServiceException(RecordErrors.Missing(CommissionedServiceRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (commissioned, wrong) = check.Check(wire);
        return wrong is null
            ? new() { CommissionedService = (await records.Record(commissioned!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(CommissionedServiceRules.Word, wrong));
    }
}
