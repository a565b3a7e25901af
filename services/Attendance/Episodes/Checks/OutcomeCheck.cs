using Send.Attendance.Storage;
using Send.Hosting.Errors;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes.Checks;

/// <summary>An outcome comes with a last day and a last day with an outcome, which must be one of its kind.</summary>
internal static class OutcomeCheck
{
    public static FieldViolation? Problem(Wire wire)
    {
        var kind = (EpisodeKind)wire.Kind;
        var known = EpisodeLists.OutcomesOf(kind);
        return (wire.Outcome, wire.EndsOn) switch
        {
            (0, "") => null,
            (_, "") => new("outcome", "outcome-without-end", "It has an outcome and no last day. Give both, or neither while it goes on."),
            (0, _) => new("outcome", "end-without-outcome", $"It has a last day and no outcome. Give one of EpisodeOutcome: in a file {Listed(known)}."),
            var (outcome, _) when known.Contains((EpisodeOutcome)outcome) => null,
            _ => new("outcome", "unknown-outcome", $"The outcome is none of this kind of episode. Give one of EpisodeOutcome: in a file {Listed(known)}."),
        };
    }

    private static string Listed(IEnumerable<EpisodeOutcome> outcomes) => string.Join(", ", outcomes.Select(Words.Of<EpisodeOutcome>));
}
