using Send.Hosting.Errors;

namespace Send.Attendance;

/// <summary>The errors of all records with an identity, beside those of each kind.</summary>
internal static class RecordErrors
{
    public static ServiceError WrongField(FieldViolation wrong) => ServiceError.Invalid(wrong.Field, wrong.Code, wrong.Message);

    public static ServiceError TooMany(int most) => ServiceError.Invalid(
        "rows", "too-many-rows", $"A batch holds at most {most:N0} records. Nothing was kept; send it in parts.");
}
