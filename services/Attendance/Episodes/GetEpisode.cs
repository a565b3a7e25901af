using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Episode = Send.Attendance.Storage.Episode;

namespace Send.Attendance.Episodes;

/// <summary>One episode, with its history.</summary>
internal sealed class GetEpisode(RecordVersions<Episode> versions, AreaRegister register)
{
    public async Task<GetEpisodeResponse> Handle(GetEpisodeRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(EpisodeRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(RecordErrors.NotFound(EpisodeRules.Word))
            : new() { Episode = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
