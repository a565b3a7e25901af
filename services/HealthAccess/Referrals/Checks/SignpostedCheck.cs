using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Referral;

namespace Send.HealthAccess.Referrals.Checks;

/// <summary>A referral that was signposted, and no other, says where to.</summary>
internal static class SignpostedCheck
{
    private const string Field = "signposted_to";

    public static FieldViolation? Problem(Wire wire) => (wire.Decision, wire.SignpostedTo) switch
    {
        (ReferralDecision.Signposted, SignpostedTo.Unspecified) => new(Field, "no-signposting", $"It was signposted and does not say where to. {Give()}"),
        (ReferralDecision.Signposted, var to) when !Enum.IsDefined(to) => new(Field, "unknown-signposting", $"Where it was signposted to is nowhere that there is. {Give()}"),
        (ReferralDecision.Signposted, _) or (_, SignpostedTo.Unspecified) => null,
        _ => new(Field, "signposting-of-another-decision", "Only a referral that was signposted says where to. Leave it empty."),
    };

    private static string Give() => $"Give one of SignpostedTo: in a file {string.Join(", ", Words.All<SignpostedTo>())}.";
}
