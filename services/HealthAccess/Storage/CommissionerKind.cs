namespace Send.HealthAccess.Storage;

/// <summary>Who commissions. Numbered as <c>send.health_access.v1.CommissionerKind</c>.</summary>
public enum CommissionerKind
{
    IntegratedCareBoard = 1,
    LocalAuthority = 2,
    NhsEngland = 3,
    Schools = 4,
}
