using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Crisis;

/// <summary>The calls of <c>CrisisEventService</c> as the tests make them.</summary>
internal static class CrisisCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static CrisisEventService.CrisisEventServiceClient Crises(this RunningRecords service) => new(service.Channel);

    public static async Task<CrisisEvent> Record(this RunningRecords service, CrisisEvent crisis) =>
        (await service.Crises().RecordCrisisEventAsync(new() { Event = crisis }, cancellationToken: Cancel)).Event;

    public static async Task<CrisisEvent> Amend(this RunningRecords service, CrisisEvent crisis) =>
        (await service.Crises().AmendCrisisEventAsync(new() { Event = crisis }, cancellationToken: Cancel)).Event;

    public static async Task<CrisisEvent> Withdraw(this RunningRecords service, CrisisEvent crisis) =>
        (await service.Crises().WithdrawCrisisEventAsync(new() { AreaCode = crisis.AreaCode, Id = crisis.Id, Etag = crisis.Etag }, cancellationToken: Cancel)).Event;

    public static async Task<GetCrisisEventResponse> Get(this RunningRecords service, string area, string id) =>
        await service.Crises().GetCrisisEventAsync(new() { AreaCode = area, Id = id }, cancellationToken: Cancel);

    public static async Task<ListCrisisEventsResponse> List(this RunningRecords service, ListCrisisEventsRequest request) =>
        await service.Crises().ListCrisisEventsAsync(request, cancellationToken: Cancel);

    public static async Task<ImportObservationsResponse> Import(this RunningRecords service, ImportHeader header, params CrisisEvent[] events)
    {
        using var call = service.Crises().ImportCrisisEvents(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(
            new() { Rows = new() { Rows = { events.Select((e, i) => new CrisisEventRow { RowNumber = i + 2, Event = e }) } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = events.Length } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }
}
