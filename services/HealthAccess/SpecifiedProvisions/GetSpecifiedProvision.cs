using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>One specified provision, with its history.</summary>
internal sealed class GetSpecifiedProvision(RecordVersions<SpecifiedProvision> versions, AreaRegister register)
{
    public async Task<GetSpecifiedProvisionResponse> Handle(GetSpecifiedProvisionRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(SpecifiedProvisionRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(RecordErrors.NotFound(SpecifiedProvisionRules.Word))
            : new() { Provision = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
