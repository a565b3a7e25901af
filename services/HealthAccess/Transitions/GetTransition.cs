using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Transition = Send.HealthAccess.Storage.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>One transition, with its history.</summary>
internal sealed class GetTransition(RecordVersions<Transition> versions, AreaRegister register)
{
    public async Task<GetTransitionResponse> Handle(GetTransitionRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(TransitionRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(RecordErrors.NotFound(TransitionRules.Word))
            : new() { Transition = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
