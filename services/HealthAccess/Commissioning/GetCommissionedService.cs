using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>One commissioned service, with its history.</summary>
internal sealed class GetCommissionedService(RecordVersions<CommissionedService> versions, AreaRegister register)
{
    public async Task<GetCommissionedServiceResponse> Handle(GetCommissionedServiceRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(CommissionedServiceRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(RecordErrors.NotFound(CommissionedServiceRules.Word))
            : new() { CommissionedService = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
