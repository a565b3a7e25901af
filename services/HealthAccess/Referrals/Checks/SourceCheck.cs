using Send.HealthAccess.V1;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Referrals.Checks;

/// <summary>It must be said who referred.</summary>
internal static class SourceCheck
{
    public static FieldViolation? Problem(ReferralSource source) => source > 0 && Enum.IsDefined(source)
        ? null
        : new("source", "no-source", $"The referral does not say who referred. Give one of ReferralSource: in a file {string.Join(", ", Words.All<ReferralSource>())}.");
}
