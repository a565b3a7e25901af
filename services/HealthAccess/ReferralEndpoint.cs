using Grpc.Core;
using Send.HealthAccess.Referrals;
using Send.HealthAccess.V1;

namespace Send.HealthAccess;

/// <summary><c>send.health_access.v1.ReferralService</c>.</summary>
internal sealed class ReferralEndpoint(
    RecordReferral record,
    AmendReferral amend,
    DecideReferral decide,
    DischargeReferral discharge,
    WithdrawReferral withdraw,
    GetReferral get,
    ListReferrals list,
    ImportReferrals import)
    : ReferralService.ReferralServiceBase
{
    public override Task<RecordReferralResponse> RecordReferral(RecordReferralRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendReferralResponse> AmendReferral(AmendReferralRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<DecideReferralResponse> DecideReferral(DecideReferralRequest request, ServerCallContext context) =>
        decide.Handle(request, context.CancellationToken);

    public override Task<DischargeReferralResponse> DischargeReferral(DischargeReferralRequest request, ServerCallContext context) =>
        discharge.Handle(request, context.CancellationToken);

    public override Task<WithdrawReferralResponse> WithdrawReferral(WithdrawReferralRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetReferralResponse> GetReferral(GetReferralRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListReferralsResponse> ListReferrals(ListReferralsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportReferralsResponse> ImportReferrals(
        IAsyncStreamReader<ImportReferralsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
