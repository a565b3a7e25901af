using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.HealthAccess;

/// <summary>The closed list of the errors of transitions, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class TransitionErrors
{
    public static ServiceError Planned(DateOnly on) => new(
        "already-planned", StatusCode.FailedPrecondition, $"It was planned on {IsoDay.Write(on)}. Amend it to put another day in its place (AmendTransition).");

    public static ServiceError Settled(DateOnly on) => new(
        "already-settled", StatusCode.FailedPrecondition, $"It has an outcome of {IsoDay.Write(on)}. Amend it to put another in its place (AmendTransition).");

    public static ServiceError NoOutcome() => ServiceError.Invalid(
        "outcome", "no-outcome", "The request does not say what became of the young person. Give one of TransitionOutcome, for instance TRANSITION_OUTCOME_RECEIVED_BY_ADULT_SERVICE.");
}
