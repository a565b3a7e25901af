using Send.Attendance.V1;
using Send.Hosting.Errors;

namespace Send.Attendance.Episodes.Checks;

/// <summary>An episode must be of one of the kinds.</summary>
internal static class KindCheck
{
    public static FieldViolation? Problem(EpisodeKind kind) => kind > 0 && Enum.IsDefined(kind)
        ? null
        : new("kind", "no-kind", $"The episode does not say what it is. Give one of EpisodeKind: in a file {string.Join(", ", Words.All<EpisodeKind>())}.");
}
