namespace Send.HealthAccess.Storage;

/// <summary>How urgent a referral is. Numbered as <c>send.health_access.v1.ReferralPriority</c>.</summary>
public enum ReferralPriority
{
    Routine = 1,
    Urgent = 2,
    VeryUrgent = 3,
    Emergency = 4,
}
