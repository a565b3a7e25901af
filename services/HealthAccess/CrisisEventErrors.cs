using Send.Hosting.Errors;

namespace Send.HealthAccess;

/// <summary>The closed list of the errors of crises, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class CrisisEventErrors
{
    public static ServiceError UnknownKind() => ServiceError.Invalid(
        "kind", "unknown-kind", "That is no kind of crises. Give one of CrisisKind, for instance CRISIS_KIND_ADMISSION, or none for all.");
}
