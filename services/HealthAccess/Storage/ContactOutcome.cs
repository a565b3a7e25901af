namespace Send.HealthAccess.Storage;

/// <summary>Whether a contact took place. Numbered as <c>send.health_access.v1.ContactOutcome</c>.</summary>
public enum ContactOutcome
{
    Attended = 1,

    /// <summary>The child was not brought, or did not come, and nobody had said so.</summary>
    DidNotAttend = 2,
    CancelledByFamily = 3,
    CancelledByProvider = 4,
}
