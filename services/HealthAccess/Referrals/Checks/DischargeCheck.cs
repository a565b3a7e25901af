using Send.HealthAccess.Checks;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals.Checks;

/// <summary>
/// A discharge has a day and a reason. One that was not accepted or was signposted has none, and one that is undecided only one that ends
/// a wait without help and without a decision. The decision was checked before.
/// </summary>
internal static class DischargeCheck
{
    private static readonly DischargeReason[] OfUndecided =
    [
        DischargeReason.MovedAway, DischargeReason.FamilyRequest, DischargeReason.ReachedAgeLimit, DischargeReason.Deceased, DischargeReason.Other,
        DischargeReason.Unknown,
    ];

    public static FieldViolation? Problem(Wire wire, DateOnly today) => (wire.Decision, wire.DischargedBecause, wire.DischargedOn) switch
    {
        (_, DischargeReason.Unspecified, "") => null,
        (ReferralDecision.NotAccepted or ReferralDecision.Signposted, _, _) => new(
            "discharged_on", "ended-by-decision", "It was not accepted or was signposted, and ended by that decision. Leave its discharge and the reason of it empty."),
        (_, _, "") => new("discharged_on", "reason-without-discharge", "It has a reason of discharge and no day. Give both, or neither while it is open."),
        (_, DischargeReason.Unspecified, _) => new("discharged_because", "discharge-without-reason", $"It has a day of discharge and no reason. {Give(Enum.GetValues<DischargeReason>().Skip(1))}"),
        var (_, reason, _) when !Enum.IsDefined(reason) => new("discharged_because", "unknown-discharge-reason", $"The reason of discharge is none that there is. {Give(Enum.GetValues<DischargeReason>().Skip(1))}"),
        (ReferralDecision.Unspecified, var reason, _) when !OfUndecided.Contains(reason) => new(
            "discharged_because", "discharged-before-accepted", $"It is undecided, and the reason of discharge is one of accepted referrals alone. Give the decision first, or another reason. {Give(OfUndecided)}"),
        _ => PastDayCheck.Problem("discharged_on", wire.DischargedOn, today) ?? Order(wire, IsoDay.Read(wire.DischargedOn)!.Value),
    };

    private static FieldViolation? Order(Wire wire, DateOnly discharged) => discharged switch
    {
        _ when discharged < IsoDay.Read(wire.ReceivedOn) => new(
            "discharged_on", "discharged-before-received", $"It was discharged on {wire.DischargedOn}, before it was received on {wire.ReceivedOn}."),
        _ when discharged < IsoDay.Read(wire.DecidedOn) => new(
            "discharged_on", "discharged-before-decided", $"It was discharged on {wire.DischargedOn}, before it was decided on {wire.DecidedOn}."),
        _ => null,
    };

    private static string Give(IEnumerable<DischargeReason> reasons) => $"Give one of DischargeReason: in a file {string.Join(", ", reasons.Select(Words.Of<DischargeReason>))}.";
}
