using Send.Attendance.Storage;
using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.Attendance.Records;

/// <summary>A record of a batch.</summary>
/// <param name="Row">Its row in the file.</param>
/// <param name="Record">The record.</param>
internal sealed record RecordToKeep<T>(long Row, T Record)
    where T : VersionedRecord
{
    /// <summary>The record of a row as it was checked, or why the row is refused.</summary>
    public static (RecordToKeep<T>? Kept, RowProblem? Refused) Of(long row, (T? Kept, FieldViolation? Wrong) check) => check.Wrong is { } wrong
        ? (null, new() { RowNumber = row, Field = wrong.Field, Code = wrong.Code, Message = wrong.Message })
        : (new(row, check.Kept!), null);
}
