namespace Send.HealthAccess.Storage;

/// <summary>What became of a young person who left a children's service. Numbered as <c>send.health_access.v1.TransitionOutcome</c>.</summary>
public enum TransitionOutcome
{
    ReceivedByAdultService = 1,
    NotAcceptedByAdultService = 2,
    NoAdultService = 3,
    DeclinedByYoungPerson = 4,
    NoFurtherNeed = 5,
    MovedAway = 6,
    LostTouch = 7,
}
