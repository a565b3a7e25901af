using Send.Attendance.V1;
using Send.Hosting.Errors;
using Episode = Send.Attendance.Storage.Episode;

namespace Send.Attendance.Episodes;

/// <summary>Records one episode. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordEpisode(ChangeRecords<Episode> records, EpisodeCheck check, TimeProvider time)
{
    public async Task<RecordEpisodeResponse> Handle(RecordEpisodeRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Episode?.Clone() ?? throw new ServiceException(RecordErrors.Missing(EpisodeRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (episode, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Episode = (await records.Record(episode!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(EpisodeRules.Word, wrong));
    }
}
