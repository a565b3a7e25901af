using Send.HealthAccess.V1;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Referrals.Checks;

/// <summary>It must be said how urgent it is.</summary>
internal static class PriorityCheck
{
    public static FieldViolation? Problem(ReferralPriority priority) => priority > 0 && Enum.IsDefined(priority)
        ? null
        : new("priority", "no-priority", $"The referral does not say how urgent it is. Give one of ReferralPriority: in a file {string.Join(", ", Words.All<ReferralPriority>())}.");
}
