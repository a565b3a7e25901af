using Send.HealthAccess.Checks;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals.Checks;

/// <summary>A decision comes with a day and a day with a decision, not before the referral was received, which was checked before.</summary>
internal static class DecisionCheck
{
    public static FieldViolation? Problem(Wire wire, DateOnly today) => (wire.Decision, wire.DecidedOn) switch
    {
        (ReferralDecision.Unspecified, "") => null,
        (ReferralDecision.Unspecified, _) => new("decision", "day-without-decision", $"It has a day of decision and no decision. {Give()}, or neither while it is undecided."),
        var (decision, _) when !Enum.IsDefined(decision) => new("decision", "unknown-decision", $"The decision is none that there is. {Give()}."),
        (_, "") => new("decided_on", "decision-without-day", "It has a decision and no day of decision. Give both, or neither while it is undecided."),
        _ => PastDayCheck.Problem("decided_on", wire.DecidedOn, today) ?? Order(wire),
    };

    private static FieldViolation? Order(Wire wire) => IsoDay.Read(wire.DecidedOn) < IsoDay.Read(wire.ReceivedOn)
        ? new("decided_on", "decided-before-received", $"It was decided on {wire.DecidedOn}, before it was received on {wire.ReceivedOn}.")
        : null;

    private static string Give() => $"Give one of ReferralDecision: in a file {string.Join(", ", Words.All<ReferralDecision>())}";
}
