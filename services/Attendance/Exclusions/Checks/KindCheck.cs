using Send.Attendance.V1;
using Send.Hosting.Errors;
using Wire = Send.Attendance.V1.Exclusion;

namespace Send.Attendance.Exclusions.Checks;

/// <summary>An exclusion must be of one of the two kinds, and have what its kind has.</summary>
internal static class KindCheck
{
    public static FieldViolation? Problem(Wire wire) => wire.Kind switch
    {
        ExclusionKind.Suspension => LengthCheck.Problem(wire),
        ExclusionKind.Permanent => PermanentCheck.Problem(wire),
        _ => new("kind", "no-kind", "The exclusion does not say what it is. Give one of ExclusionKind: in a file suspension or permanent."),
    };
}
