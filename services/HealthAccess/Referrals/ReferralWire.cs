using Send.HealthAccess.V1;
using Referral = Send.HealthAccess.Storage.Referral;
using SenProvision = Send.Measures.V1.SenProvision;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>Referrals as <c>send.health_access.v1</c> says them.</summary>
internal static class ReferralWire
{
    public static Wire ToWire(this Referral r) => new()
    {
        AreaCode = r.AreaCode,
        Id = r.Id,
        Child = r.Child,
        Service = (HealthService)r.Service,
        Provider = r.Provider,
        Icb = r.Icb,
        Source = (ReferralSource)r.Source,
        Priority = (ReferralPriority)r.Priority,
        SenProvision = (SenProvision)r.Sen,
        AgeMonths = r.AgeMonths,
        ReceivedOn = IsoDay.Write(r.ReceivedOn),
        Decision = (ReferralDecision)(r.Decision ?? 0),
        DecidedOn = IsoDay.Write(r.DecidedOn),
        NotAcceptedBecause = (NotAcceptedReason)(r.NotAcceptedBecause ?? 0),
        SignpostedTo = (SignpostedTo)(r.SignpostedTo ?? 0),
        HelpStartedOn = IsoDay.Write(r.HelpStartedOn),
        Pauses = { r.Pauses.Select(p => new ReferralPause { From = IsoDay.Write(p.From), To = IsoDay.Write(p.To) }) },
        DischargedOn = IsoDay.Write(r.DischargedOn),
        DischargedBecause = (DischargeReason)(r.DischargedBecause ?? 0),
        RecordedInError = r.RecordedInError,
        Etag = r.Etag,
    };

    public static ReferralVersion ToVersion(this Referral r) => new() { Referral = r.ToWire(), Version = r.VersionToWire() };
}
