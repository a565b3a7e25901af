using Send.Attendance.Storage;
using Send.Hosting.Errors;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes.Checks;

/// <summary>The reason must be one of its kind, which was checked before.</summary>
internal static class ReasonCheck
{
    public static FieldViolation? Problem(Wire wire)
    {
        var kind = (EpisodeKind)wire.Kind;
        var known = EpisodeLists.ReasonsOf(kind);
        if (known.Contains((EpisodeReason)wire.Reason))
            return null;
        var wrong = wire.Reason == 0 ? "The episode has no reason." : "The reason is none of this kind of episode.";
        return new("reason", wire.Reason == 0 ? "no-reason" : "unknown-reason", $"{wrong} Give one of EpisodeReason: in a file {string.Join(", ", known.Select(Words.Of<EpisodeReason>))}.");
    }
}
