using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.Measures;

namespace Send.HealthAccess.Waits;

/// <summary>As much of a referral as its wait rests on.</summary>
public readonly record struct Referred(
    string Id, string Child, HealthService Service, string Provider, SenProvision Sen, int AgeMonths,
    DateOnly ReceivedOn, ReferralDecision? Decision, DateOnly? DecidedOn, NotAcceptedReason? NotAcceptedBecause, DateOnly? DischargedOn)
{
    /// <summary>Whether the child was turned away at the threshold: not accepted, or signposted.</summary>
    public bool IsRefused => Decision is ReferralDecision.NotAccepted or ReferralDecision.Signposted;

    /// <summary>The day on which it was closed: by the decision that turned the child away, or by the discharge; null while it is open.</summary>
    public DateOnly? ClosedOn => IsRefused && DecidedOn is { } decided && !(DischargedOn < decided) ? decided : DischargedOn;

    /// <summary>The child's age in whole months on a day.</summary>
    public int AgeMonthsOn(DateOnly day) =>
        AgeMonths + ((day.Year - ReceivedOn.Year) * 12) + day.Month - ReceivedOn.Month - (day.Day < ReceivedOn.Day ? 1 : 0);
}
