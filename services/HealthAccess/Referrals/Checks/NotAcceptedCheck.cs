using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals.Checks;

/// <summary>A referral that was not accepted, and no other, says why.</summary>
internal static class NotAcceptedCheck
{
    private const string Field = "not_accepted_because";

    public static FieldViolation? Problem(Wire wire) => (wire.Decision, wire.NotAcceptedBecause) switch
    {
        (ReferralDecision.NotAccepted, NotAcceptedReason.Unspecified) => new(Field, "no-reason", $"It was not accepted and does not say why. {Give()}"),
        (ReferralDecision.NotAccepted, var reason) when !Enum.IsDefined(reason) => new(Field, "unknown-reason", $"The reason is none that there is. {Give()}"),
        (ReferralDecision.NotAccepted, _) or (_, NotAcceptedReason.Unspecified) => null,
        _ => new(Field, "reason-of-another-decision", "Only a referral that was not accepted has a reason for that. Leave it empty."),
    };

    private static string Give() => $"Give one of NotAcceptedReason: in a file {string.Join(", ", Words.All<NotAcceptedReason>())}.";
}
