using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Exclusion = Send.Attendance.Storage.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>One exclusion, with its history.</summary>
internal sealed class GetExclusion(RecordVersions<Exclusion> versions, AreaRegister register)
{
    public async Task<GetExclusionResponse> Handle(GetExclusionRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(ExclusionRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(RecordErrors.NotFound(ExclusionRules.Word))
            : new() { Exclusion = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
