namespace Send.HealthAccess.Storage;

/// <summary>Who referred. Numbered as <c>send.health_access.v1.ReferralSource</c>.</summary>
public enum ReferralSource
{
    GeneralPractice = 1,
    School = 2,
    ParentOrCarer = 3,
    Self = 4,
    LocalAuthority = 5,
    HealthVisitorOrSchoolNurse = 6,
    Hospital = 7,
    EmergencyDepartment = 8,
    OtherService = 9,
    Other = 10,
    Unknown = 11,
}
