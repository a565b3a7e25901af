using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.Measures;
using Referral = Send.HealthAccess.Storage.Referral;
using ReferralPause = Send.HealthAccess.Storage.ReferralPause;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>Makes of a referral that was checked the one that is kept.</summary>
internal static class ReferralEntity
{
    public static Referral Of(Wire wire, string areaCode, string child) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        Child = child,
        Service = (HealthService)wire.Service,
        Provider = wire.Provider.ToUpperInvariant(),
        Icb = wire.Icb.ToUpperInvariant(),
        Source = (ReferralSource)wire.Source,
        Priority = (ReferralPriority)wire.Priority,
        Sen = (SenProvision)wire.SenProvision,
        AgeMonths = wire.AgeMonths,
        ReceivedOn = IsoDay.Read(wire.ReceivedOn)!.Value,
        Decision = wire.Decision == 0 ? null : (ReferralDecision)wire.Decision,
        DecidedOn = IsoDay.Read(wire.DecidedOn),
        NotAcceptedBecause = wire.NotAcceptedBecause == 0 ? null : (NotAcceptedReason)wire.NotAcceptedBecause,
        SignpostedTo = wire.SignpostedTo == 0 ? null : (SignpostedTo)wire.SignpostedTo,
        HelpStartedOn = IsoDay.Read(wire.HelpStartedOn),
        Pauses = [.. wire.Pauses.Select(p => new ReferralPause(IsoDay.Read(p.From)!.Value, IsoDay.Read(p.To)))],
        DischargedOn = IsoDay.Read(wire.DischargedOn),
        DischargedBecause = wire.DischargedBecause == 0 ? null : (DischargeReason)wire.DischargedBecause,
    };
}
