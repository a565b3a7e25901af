using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;

namespace Send.HealthAccess.Crisis;

/// <summary>One crisis, with its history and its background.</summary>
internal sealed class GetCrisisEvent(RecordVersions<CrisisEvent> versions, AreaRegister register, ReadBackgrounds backgrounds)
{
    public async Task<GetCrisisEventResponse> Handle(GetCrisisEventRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(CrisisEventRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        if (history.Count == 0)
            throw new ServiceException(RecordErrors.NotFound(CrisisEventRules.Word));
        var backgroundOf = await backgrounds.Of(area, [history[^1]], cancellationToken);
        return new()
        {
            Event = history[^1].ToWire(),
            History = { history.Select(v => v.ToVersion()) },
            Background = backgroundOf(history[^1]).ToWire(),
        };
    }
}
