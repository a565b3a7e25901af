namespace Send.HealthAccess.Storage;

/// <summary>Why a referral was not accepted. Numbered as <c>send.health_access.v1.NotAcceptedReason</c>.</summary>
public enum NotAcceptedReason
{
    ThresholdNotMet = 1,
    AlternativeServiceRequired = 2,
    OutsideAgeRange = 3,
    OutsideArea = 4,
    InformationIncomplete = 5,
    DuplicateReferral = 6,
    NoCapacity = 7,
    Other = 8,
    Unknown = 9,
}
