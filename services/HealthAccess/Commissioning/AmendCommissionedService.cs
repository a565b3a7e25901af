using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendCommissionedService(ChangeRecords<CommissionedService> records, AreaRegister register, CommissionedServiceCheck check)
{
    public async Task<AmendCommissionedServiceResponse> Handle(AmendCommissionedServiceRequest request, CancellationToken cancellationToken)
    {
        var wire = request.CommissionedService ?? throw new ServiceException(RecordErrors.Missing(CommissionedServiceRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "commissioned_service.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { CommissionedService = amended.ToWire() };
    }

    private CommissionedService Checked(V1.CommissionedService wire) => check.Check(wire) switch
    {
        ({ } commissioned, _) => commissioned,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(CommissionedServiceRules.Word, wrong!)),
    };
}
