using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Episode = Send.Attendance.Storage.Episode;

namespace Send.Attendance.Episodes;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendEpisode(ChangeRecords<Episode> records, AreaRegister register, EpisodeCheck check)
{
    public async Task<AmendEpisodeResponse> Handle(AmendEpisodeRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Episode ?? throw new ServiceException(RecordErrors.Missing(EpisodeRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "episode.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { Episode = amended.ToWire() };
    }

    private Episode Checked(V1.Episode wire) => check.Check(wire) switch
    {
        ({ } episode, _) => episode,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(EpisodeRules.Word, wrong!)),
    };
}
