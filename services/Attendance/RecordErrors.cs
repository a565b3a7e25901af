using Send.Hosting.Errors;

namespace Send.Attendance;

/// <summary>The errors of all records with an identity, beside those of each kind.</summary>
internal static class RecordErrors
{
    public static ServiceError WrongField(FieldViolation wrong) => ServiceError.Invalid(wrong.Field, wrong.Code, wrong.Message);
}
