using Send.Attendance.V1;
using Send.Hosting.Errors;

namespace Send.Attendance.UnofficialExclusions.Checks;

/// <summary>It must be said who reported it.</summary>
internal static class SourceCheck
{
    public static FieldViolation? Problem(ReportSource source) => source != ReportSource.Unspecified && Enum.IsDefined(source)
        ? null
        : new("source", "no-source", "The report does not say who made it. Give one of ReportSource: in a file parent, child, sendiass, professional or inspector.");
}
