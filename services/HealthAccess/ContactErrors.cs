using Send.Hosting.Errors;

namespace Send.HealthAccess;

/// <summary>The closed list of the errors of contacts, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class ContactErrors
{
    public static ServiceError UnknownOutcome() => ServiceError.Invalid(
        "outcome", "unknown-outcome", "That is no outcome of contacts. Give one of ContactOutcome, for instance CONTACT_OUTCOME_ATTENDED, or none for all.");
}
