using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendSpecifiedProvision(ChangeRecords<SpecifiedProvision> records, AreaRegister register, SpecifiedProvisionCheck check)
{
    public async Task<AmendSpecifiedProvisionResponse> Handle(AmendSpecifiedProvisionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Provision ?? throw new ServiceException(RecordErrors.Missing(SpecifiedProvisionRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "provision.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { Provision = amended.ToWire() };
    }

    private SpecifiedProvision Checked(V1.SpecifiedProvision wire) => check.Check(wire) switch
    {
        ({ } provision, _) => provision,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(SpecifiedProvisionRules.Word, wrong!)),
    };
}
