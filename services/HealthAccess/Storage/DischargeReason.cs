namespace Send.HealthAccess.Storage;

/// <summary>Why a referral was closed. Numbered as <c>send.health_access.v1.DischargeReason</c>.</summary>
public enum DischargeReason
{
    TreatmentCompleted = 1,
    NoFurtherTreatment = 2,
    ReferredElsewhere = 3,
    MovedAway = 4,
    FamilyRequest = 5,
    DidNotAttend = 6,
    RefusedToBeSeen = 7,
    ReachedAgeLimit = 8,
    TransferredToAdultService = 9,
    Deceased = 10,
    Other = 11,
    Unknown = 12,
}
