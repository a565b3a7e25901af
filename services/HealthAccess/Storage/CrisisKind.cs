namespace Send.HealthAccess.Storage;

/// <summary>How a crisis came to a service. Numbered as <c>send.health_access.v1.CrisisKind</c>.</summary>
public enum CrisisKind
{
    EmergencyAttendance = 1,

    /// <summary>An urgent, very urgent or emergency referral to a crisis team.</summary>
    UrgentReferral = 2,
    Admission = 3,
}
