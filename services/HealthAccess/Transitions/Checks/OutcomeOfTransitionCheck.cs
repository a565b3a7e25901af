using Send.HealthAccess.Checks;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Transition;

namespace Send.HealthAccess.Transitions.Checks;

/// <summary>An outcome comes with its day and a day with its outcome.</summary>
internal static class OutcomeOfTransitionCheck
{
    public static FieldViolation? Problem(Wire wire, DateOnly today) => (wire.Outcome, wire.OutcomeOn) switch
    {
        (TransitionOutcome.Unspecified, "") => null,
        (TransitionOutcome.Unspecified, _) => new("outcome", "day-without-outcome", $"It has a day of outcome and no outcome. {Give()}, or neither while it is not known."),
        var (outcome, _) when !Enum.IsDefined(outcome) => new("outcome", "unknown-outcome", $"The outcome is none that there is. {Give()}."),
        (_, "") => new("outcome_on", "outcome-without-day", "It has an outcome and no day. Give both, or neither while it is not known."),
        _ => PastDayCheck.Problem("outcome_on", wire.OutcomeOn, today),
    };

    private static string Give() => $"Give one of TransitionOutcome: in a file {string.Join(", ", Words.All<TransitionOutcome>())}";
}
