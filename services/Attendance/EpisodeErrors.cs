using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Attendance;

/// <summary>The closed list of the errors of episodes, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class EpisodeErrors
{
    public static ServiceError Ended(DateOnly on) => new(
        "already-ended", StatusCode.FailedPrecondition, $"The episode ended on {IsoDay.Write(on)}. Amend it to put another end in its place (AmendEpisode).");

    public static ServiceError UnknownKind() => ServiceError.Invalid(
        "kind", "unknown-kind", "That is no kind of episodes. Give one of EpisodeKind, for instance EPISODE_KIND_MISSING_EDUCATION, or none for all.");

    public static ServiceError NoLength() => ServiceError.Invalid(
        "kind", "no-length", "Episodes are listed by length one kind at a time. Give one of EpisodeKind, for instance EPISODE_KIND_MISSING_EDUCATION.");

    public static ServiceError Weeks(int given, int most) => ServiceError.Invalid(
        "more_than_weeks", "more-than-weeks", $"Episodes of more than {given} weeks cannot be listed. Give 1 to {most}, or 0 for the usual number.");
}
