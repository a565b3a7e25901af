using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Episode = Send.Attendance.Storage.Episode;

namespace Send.Attendance.Episodes;

/// <summary>Gives an episode that goes on its last day and its outcome.</summary>
internal sealed class EndEpisode(ChangeRecords<Episode> records, AreaRegister register, EpisodeCheck check)
{
    public async Task<EndEpisodeResponse> Handle(EndEpisodeRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IsoDay.Read(request.EndsOn) is null)
            throw new ServiceException(RecordErrors.WrongField(DayText.Not("ends_on", request.EndsOn)));
        var ended = await records.Change(area, request.Id, request.Etag, VersionCause.Amended, held => Ended(held, request), cancellationToken);
        return new() { Episode = ended.ToWire() };
    }

    private Episode Ended(Episode held, EndEpisodeRequest request)
    {
        if (held.EndsOn is { } before)
            throw new ServiceException(EpisodeErrors.Ended(before));
        var wire = held.ToWire();
        (wire.EndsOn, wire.Outcome) = (request.EndsOn, request.Outcome);
        var (ended, wrong) = check.Check(wire);
        return wrong is null ? ended! : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
