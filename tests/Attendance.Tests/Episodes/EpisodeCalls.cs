using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

/// <summary>The calls of <c>EpisodeService</c> as the tests make them.</summary>
internal static class EpisodeCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static EpisodeService.EpisodeServiceClient Episodes(this RunningRecords service) => new(service.Channel);

    public static async Task<Episode> Record(this RunningRecords service, Episode episode) =>
        (await service.Episodes().RecordEpisodeAsync(new() { Episode = episode }, cancellationToken: Cancel)).Episode;

    public static async Task<Episode> Amend(this RunningRecords service, Episode episode) =>
        (await service.Episodes().AmendEpisodeAsync(new() { Episode = episode }, cancellationToken: Cancel)).Episode;

    public static async Task<Episode> End(this RunningRecords service, Episode episode, string endsOn, EpisodeOutcome outcome = EpisodeOutcome.FullTimeAtSchool) =>
        (await service.Episodes().EndEpisodeAsync(
            new() { AreaCode = episode.AreaCode, Id = episode.Id, Etag = episode.Etag, EndsOn = endsOn, Outcome = outcome }, cancellationToken: Cancel)).Episode;

    public static async Task<Episode> Withdraw(this RunningRecords service, Episode episode) =>
        (await service.Episodes().WithdrawEpisodeAsync(new() { AreaCode = episode.AreaCode, Id = episode.Id, Etag = episode.Etag }, cancellationToken: Cancel)).Episode;

    public static async Task<GetEpisodeResponse> Get(this RunningRecords service, string area, string id) =>
        await service.Episodes().GetEpisodeAsync(new() { AreaCode = area, Id = id }, cancellationToken: Cancel);

    public static async Task<ListEpisodesResponse> List(this RunningRecords service, ListEpisodesRequest request) =>
        await service.Episodes().ListEpisodesAsync(request, cancellationToken: Cancel);

    public static async Task<ListLongEpisodesResponse> ListLong(this RunningRecords service, ListLongEpisodesRequest request) =>
        await service.Episodes().ListLongEpisodesAsync(request, cancellationToken: Cancel);

    public static Task<ImportObservationsResponse> Import(this RunningRecords service, string batch, params Episode[] episodes) =>
        service.Import(Given.Header(batch), episodes);

    public static async Task<ImportObservationsResponse> Import(this RunningRecords service, ImportHeader header, params Episode[] episodes)
    {
        using var call = service.Episodes().ImportEpisodes(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(new() { Rows = new() { Rows = { episodes.Select((e, i) => new EpisodeRow { RowNumber = i + 2, Episode = e }) } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = episodes.Length } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }
}
