using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.SpecifiedProvisions;

/// <summary>The calls of <c>SpecifiedProvisionService</c> as the tests make them.</summary>
internal static class ProvisionCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static SpecifiedProvisionService.SpecifiedProvisionServiceClient Provisions(this RunningRecords service) => new(service.Channel);

    public static async Task<SpecifiedProvision> Record(this RunningRecords service, SpecifiedProvision provision) =>
        (await service.Provisions().RecordSpecifiedProvisionAsync(new() { Provision = provision }, cancellationToken: Cancel)).Provision;

    public static async Task<SpecifiedProvision> Amend(this RunningRecords service, SpecifiedProvision provision) =>
        (await service.Provisions().AmendSpecifiedProvisionAsync(new() { Provision = provision }, cancellationToken: Cancel)).Provision;

    public static async Task<SpecifiedProvision> End(this RunningRecords service, SpecifiedProvision provision, string to) =>
        (await service.Provisions().EndSpecifiedProvisionAsync(
            new() { AreaCode = provision.AreaCode, Id = provision.Id, Etag = provision.Etag, To = to }, cancellationToken: Cancel)).Provision;

    public static async Task<SpecifiedProvision> Withdraw(this RunningRecords service, SpecifiedProvision provision) =>
        (await service.Provisions().WithdrawSpecifiedProvisionAsync(
            new() { AreaCode = provision.AreaCode, Id = provision.Id, Etag = provision.Etag }, cancellationToken: Cancel)).Provision;

    public static async Task<GetSpecifiedProvisionResponse> Get(this RunningRecords service, string area, string id) =>
        await service.Provisions().GetSpecifiedProvisionAsync(new() { AreaCode = area, Id = id }, cancellationToken: Cancel);

    public static async Task<ListSpecifiedProvisionsResponse> List(this RunningRecords service, ListSpecifiedProvisionsRequest request) =>
        await service.Provisions().ListSpecifiedProvisionsAsync(request, cancellationToken: Cancel);

    public static async Task<ImportObservationsResponse> Import(this RunningRecords service, ImportHeader header, params SpecifiedProvision[] provisions)
    {
        using var call = service.Provisions().ImportSpecifiedProvisions(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(
            new() { Rows = new() { Rows = { provisions.Select((p, i) => new SpecifiedProvisionRow { RowNumber = i + 2, Provision = p }) } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = provisions.Length } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }
}
