using Send.HealthAccess.Storage;
using ReferralState = Send.HealthAccess.V1.ReferralState;

namespace Send.HealthAccess.Referrals;

/// <summary>How far referrals have come. One that was not accepted or was signposted ended by that decision.</summary>
internal static class ReferralStates
{
    /// <summary>The day on which a referral ended; null while it is open.</summary>
    public static DateOnly? EndedOn(this Referral referral) =>
        referral.DischargedOn ?? (referral.Decision is ReferralDecision.NotAccepted or ReferralDecision.Signposted ? referral.DecidedOn : null);

    /// <summary>Those in a state; null where there is no such state.</summary>
    public static IQueryable<Referral>? In(this IQueryable<Referral> referrals, ReferralState state) => state switch
    {
        ReferralState.Unspecified => referrals,
        ReferralState.Open => referrals.Where(r => r.DischargedOn == null && (r.Decision == null || r.Decision == ReferralDecision.Accepted)),
        ReferralState.Undecided => referrals.Where(r => r.DischargedOn == null && r.Decision == null),
        ReferralState.Accepted => referrals.Where(r => r.DischargedOn == null && r.Decision == ReferralDecision.Accepted),
        ReferralState.NotAccepted => referrals.Where(r => r.Decision == ReferralDecision.NotAccepted),
        ReferralState.Signposted => referrals.Where(r => r.Decision == ReferralDecision.Signposted),
        ReferralState.Closed => referrals.Where(
            r => r.DischargedOn != null || r.Decision == ReferralDecision.NotAccepted || r.Decision == ReferralDecision.Signposted),
        _ => null,
    };
}
