namespace Send.HealthAccess.Storage;

/// <summary>What was decided at the threshold. Numbered as <c>send.health_access.v1.ReferralDecision</c>.</summary>
public enum ReferralDecision
{
    Accepted = 1,
    NotAccepted = 2,
    Signposted = 3,
}
