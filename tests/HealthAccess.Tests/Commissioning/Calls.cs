using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Commissioning;

/// <summary>Commissioned services to begin from, and the calls of <c>CommissioningService</c>.</summary>
internal static class Calls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Physiotherapy by a board, from birth to the 19th birthday.</summary>
    public static CommissionedService To19(string area, string id, HealthService service = HealthService.Physiotherapy) => new()
    {
        AreaCode = area,
        Id = id,
        Service = service,
        CommissionerKind = CommissionerKind.IntegratedCareBoard,
        Commissioner = "QWE",
        FromAge = 0,
        ToAge = 18,
        StartsOn = "2020-04-01",
    };

    public static CommissioningService.CommissioningServiceClient Commissioning(this RunningRecords service) => new(service.Channel);

    public static async Task<CommissionedService> Record(this RunningRecords service, CommissionedService commissioned) =>
        (await service.Commissioning().RecordCommissionedServiceAsync(new() { CommissionedService = commissioned }, cancellationToken: Cancel)).CommissionedService;

    public static async Task<CommissionedService> Amend(this RunningRecords service, CommissionedService commissioned) =>
        (await service.Commissioning().AmendCommissionedServiceAsync(new() { CommissionedService = commissioned }, cancellationToken: Cancel)).CommissionedService;

    public static async Task<CommissionedService> End(this RunningRecords service, CommissionedService held, string day) =>
        (await service.Commissioning().EndCommissionedServiceAsync(new() { AreaCode = held.AreaCode, Id = held.Id, Etag = held.Etag, EndsOn = day }, cancellationToken: Cancel)).CommissionedService;

    public static async Task<CommissionedService> Withdraw(this RunningRecords service, CommissionedService held) =>
        (await service.Commissioning().WithdrawCommissionedServiceAsync(new() { AreaCode = held.AreaCode, Id = held.Id, Etag = held.Etag }, cancellationToken: Cancel)).CommissionedService;

    public static async Task<GetAgeCoverResponse> Cover(this RunningRecords service, string area, string on = "") =>
        await service.Commissioning().GetAgeCoverAsync(new() { AreaCode = area, On = on }, cancellationToken: Cancel);

    public static async Task<ImportObservationsResponse> Import(this RunningRecords service, ImportHeader header, params IReadOnlyList<CommissionedService> services)
    {
        using var call = service.Commissioning().ImportCommissionedServices(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(
            new() { Rows = new() { Rows = { services.Index().Select(s => new CommissionedServiceRow { RowNumber = s.Index + 2, CommissionedService = s.Item }) } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = services.Count } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }
}
