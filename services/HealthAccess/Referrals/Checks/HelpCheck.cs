using Send.HealthAccess.Checks;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals.Checks;

/// <summary>Help begins of an accepted referral alone, between its days, which were checked before.</summary>
internal static class HelpCheck
{
    private const string Field = "help_started_on";

    public static FieldViolation? Problem(Wire wire, DateOnly today) => wire switch
    {
        { HelpStartedOn: "" } => null,
        { Decision: not ReferralDecision.Accepted } => new(
            Field, "help-before-accepted", "Help began, and the referral is not accepted. Give the decision, or leave the day on which help began empty."),
        _ => PastDayCheck.Problem(Field, wire.HelpStartedOn, today) ?? Order(wire, IsoDay.Read(wire.HelpStartedOn)!.Value),
    };

    private static FieldViolation? Order(Wire wire, DateOnly started) => started switch
    {
        _ when started < IsoDay.Read(wire.ReceivedOn) => new(
            Field, "help-before-received", $"Help began on {wire.HelpStartedOn}, before the referral was received on {wire.ReceivedOn}."),
        _ when started > IsoDay.Read(wire.DischargedOn) => new(
            Field, "help-after-discharge", $"Help began on {wire.HelpStartedOn}, after the referral was discharged on {wire.DischargedOn}."),
        _ => null,
    };
}
