using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>Records a provision. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordSpecifiedProvision(ChangeRecords<SpecifiedProvision> records, SpecifiedProvisionCheck check, TimeProvider time)
{
    public async Task<RecordSpecifiedProvisionResponse> Handle(RecordSpecifiedProvisionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Provision?.Clone() ?? throw new ServiceException(RecordErrors.Missing(SpecifiedProvisionRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (provision, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Provision = (await records.Record(provision!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(SpecifiedProvisionRules.Word, wrong));
    }
}
