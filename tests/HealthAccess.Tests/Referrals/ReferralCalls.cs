using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Referrals;

/// <summary>The calls of <c>ReferralService</c> as the tests make them.</summary>
internal static class ReferralCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static ReferralService.ReferralServiceClient Referrals(this RunningRecords service) => new(service.Channel);

    public static async Task<Referral> Record(this RunningRecords service, Referral referral) =>
        (await service.Referrals().RecordReferralAsync(new() { Referral = referral }, cancellationToken: Cancel)).Referral;

    public static async Task<Referral> Amend(this RunningRecords service, Referral referral) =>
        (await service.Referrals().AmendReferralAsync(new() { Referral = referral }, cancellationToken: Cancel)).Referral;

    public static async Task<Referral> Decide(this RunningRecords service, Referral referral, string day, ReferralDecision decision, NotAcceptedReason because = 0, SignpostedTo to = 0) =>
        (await service.Referrals().DecideReferralAsync(
            new() { AreaCode = referral.AreaCode, Id = referral.Id, Etag = referral.Etag, Decision = decision, DecidedOn = day, NotAcceptedBecause = because, SignpostedTo = to },
            cancellationToken: Cancel)).Referral;

    public static async Task<Referral> Discharge(this RunningRecords service, Referral referral, string day, DischargeReason because) =>
        (await service.Referrals().DischargeReferralAsync(
            new() { AreaCode = referral.AreaCode, Id = referral.Id, Etag = referral.Etag, DischargedOn = day, DischargedBecause = because }, cancellationToken: Cancel)).Referral;

    public static async Task<Referral> Withdraw(this RunningRecords service, Referral referral) =>
        (await service.Referrals().WithdrawReferralAsync(
            new() { AreaCode = referral.AreaCode, Id = referral.Id, Etag = referral.Etag }, cancellationToken: Cancel)).Referral;

    public static async Task<GetReferralResponse> Get(this RunningRecords service, string area, string id) =>
        await service.Referrals().GetReferralAsync(new() { AreaCode = area, Id = id }, cancellationToken: Cancel);

    public static async Task<ListReferralsResponse> List(this RunningRecords service, ListReferralsRequest request) =>
        await service.Referrals().ListReferralsAsync(request, cancellationToken: Cancel);

    public static async Task<ImportObservationsResponse> Import(this RunningRecords service, ImportHeader header, params IReadOnlyList<Referral> referrals)
    {
        using var call = service.Referrals().ImportReferrals(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(
            new() { Rows = new() { Rows = { referrals.Index().Select(r => new ReferralRow { RowNumber = r.Index + 2, Referral = r.Item }) } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = referrals.Count } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }
}
