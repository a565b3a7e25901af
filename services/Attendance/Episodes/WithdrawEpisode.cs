using Send.Attendance.V1;
using Send.Measures.Areas;
using Episode = Send.Attendance.Storage.Episode;

namespace Send.Attendance.Episodes;

/// <summary>Takes an episode that should not have been recorded out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawEpisode(ChangeRecords<Episode> records, AreaRegister register)
{
    public async Task<WithdrawEpisodeResponse> Handle(WithdrawEpisodeRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { RecordedInError = true }, cancellationToken);
        return new() { Episode = withdrawn.ToWire() };
    }
}
