using Send.Attendance.V1;
using Send.Hosting.Errors;

namespace Send.Attendance.UnofficialExclusions.Checks;

/// <summary>It must be said how the pupil was excluded.</summary>
internal static class MannerCheck
{
    public static FieldViolation? Problem(ExclusionManner manner) => manner != ExclusionManner.Unspecified && Enum.IsDefined(manner)
        ? null
        : new("manner", "no-manner", $"The report does not say how the pupil was excluded. Give one of ExclusionManner: in a file {string.Join(", ", Words.All<ExclusionManner>())}.");
}
