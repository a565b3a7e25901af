using Grpc.Core;
using Send.Attendance.Episodes;
using Send.Attendance.V1;

namespace Send.Attendance;

/// <summary><c>send.attendance.v1.EpisodeService</c>.</summary>
internal sealed class EpisodeEndpoint(
    RecordEpisode record,
    AmendEpisode amend,
    EndEpisode end,
    WithdrawEpisode withdraw,
    GetEpisode get,
    ListEpisodes list,
    ImportEpisodes import,
    ListLongEpisodes listLong)
    : EpisodeService.EpisodeServiceBase
{
    public override Task<RecordEpisodeResponse> RecordEpisode(RecordEpisodeRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendEpisodeResponse> AmendEpisode(AmendEpisodeRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<EndEpisodeResponse> EndEpisode(EndEpisodeRequest request, ServerCallContext context) =>
        end.Handle(request, context.CancellationToken);

    public override Task<WithdrawEpisodeResponse> WithdrawEpisode(WithdrawEpisodeRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetEpisodeResponse> GetEpisode(GetEpisodeRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListEpisodesResponse> ListEpisodes(ListEpisodesRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportEpisodesResponse> ImportEpisodes(
        IAsyncStreamReader<ImportEpisodesRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);

    public override Task<ListLongEpisodesResponse> ListLongEpisodes(ListLongEpisodesRequest request, ServerCallContext context) =>
        listLong.Handle(request, context.CancellationToken);
}
