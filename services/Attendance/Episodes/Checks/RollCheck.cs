using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Records.Checks;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes.Checks;

/// <summary>The school must be named by a URN. A child missing education may never have been on a roll.</summary>
internal static class RollCheck
{
    public static FieldViolation? Problem(Wire wire) =>
        wire is { Kind: EpisodeKind.MissingEducation, SchoolUrn.Length: 0 } ? null : SchoolCheck.Problem(wire.SchoolUrn);
}
