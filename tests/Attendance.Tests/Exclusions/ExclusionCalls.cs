using Grpc.Core;
using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

/// <summary>The calls of <c>ExclusionService</c> as the tests make them.</summary>
internal static class ExclusionCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static ExclusionService.ExclusionServiceClient Exclusions(this RunningRecords service) => new(service.Channel);

    public static async Task<Exclusion> Record(this RunningRecords service, Exclusion exclusion) =>
        (await service.Exclusions().RecordExclusionAsync(new() { Exclusion = exclusion }, cancellationToken: Cancel)).Exclusion;

    public static async Task<Exclusion> Amend(this RunningRecords service, Exclusion exclusion) =>
        (await service.Exclusions().AmendExclusionAsync(new() { Exclusion = exclusion }, cancellationToken: Cancel)).Exclusion;

    public static async Task<Exclusion> Withdraw(
        this RunningRecords service, Exclusion exclusion, WithdrawalReason reason = WithdrawalReason.ReinstatedByGovernors) =>
        (await service.Exclusions().WithdrawExclusionAsync(
            new() { AreaCode = exclusion.AreaCode, Id = exclusion.Id, Etag = exclusion.Etag, Reason = reason }, cancellationToken: Cancel)).Exclusion;

    public static async Task<GetExclusionResponse> Get(this RunningRecords service, string area, string id) =>
        await service.Exclusions().GetExclusionAsync(new() { AreaCode = area, Id = id }, cancellationToken: Cancel);

    public static async Task<ListExclusionsResponse> List(this RunningRecords service, ListExclusionsRequest request) =>
        await service.Exclusions().ListExclusionsAsync(request, cancellationToken: Cancel);

    public static Task<ImportObservationsResponse> Import(this RunningRecords service, string batch, params Exclusion[] exclusions) =>
        service.Import(Given.Header(batch), exclusions);

    public static Task<ImportObservationsResponse> Import(this RunningRecords service, ImportHeader header, params Exclusion[] exclusions) => service.Send(
    [
        new() { Header = header },
        new() { Rows = new() { Rows = { exclusions.Select((e, index) => new ExclusionRow { RowNumber = index + 2, Exclusion = e }) } } },
        new() { Totals = new() { Rows = exclusions.Length } },
    ]);

    public static async Task<ImportObservationsResponse> Send(this RunningRecords service, params IEnumerable<ImportExclusionsRequest> parts)
    {
        using var call = service.Exclusions().ImportExclusions(cancellationToken: Cancel);
        try
        {
            foreach (var part in parts)
                await call.RequestStream.WriteAsync(part, Cancel);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException)
        {
            // Answered before all was sent: the answer says why.
        }
        return (await call).Result;
    }
}
