using Send.Hosting.Errors;
using Wire = Send.Attendance.V1.Exclusion;

namespace Send.Attendance.Exclusions.Checks;

/// <summary>A permanent exclusion has a first day and nothing of a suspension.</summary>
internal static class PermanentCheck
{
    public static FieldViolation? Problem(Wire wire) => wire switch
    {
        { EndsOn.Length: > 0 } => new("ends_on", "permanent-with-end", "A permanent exclusion has no last day. Leave it empty."),
        { HalfDays: not 0 } => new("half_days", "permanent-with-days", "A permanent exclusion has no number of days. Give 0."),
        { Lunchtimes: true } => new("lunchtimes", "permanent-with-lunchtimes", "A permanent exclusion is not of lunchtimes alone."),
        _ => null,
    };
}
