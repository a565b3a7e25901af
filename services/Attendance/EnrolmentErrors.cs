using Send.Hosting.Errors;

namespace Send.Attendance;

/// <summary>The closed list of the errors of enrolments, beside those of observations. What may be wrong with a row is in the checks.</summary>
internal static class EnrolmentErrors
{
    public static ServiceError TooMany(int most) => ServiceError.Invalid(
        "rows", "too-many-rows", $"A batch holds at most {most:N0} spells. Nothing was kept; send the rest as another batch.");

    public static ServiceError Wrong(FieldViolation violation) => ServiceError.Invalid(violation.Field, violation.Code, violation.Message);

    public static ServiceError NotKnownAt(long asked, long position) => ServiceError.Invalid(
        "as_known_at", "as-known-at", $"Position {asked} is not in the area's ledger. Give 1 to {position}, its latest, or 0 for that one.");
}
