using Send.Hosting.Errors;
using Send.Inspections.V1;

namespace Send.Inspections.Inspections;

/// <summary>What an inspection under the framework of 2023 may say.</summary>
internal static class OutcomeCheck
{
    public const string ActionsWithoutFailings = "priority-actions-without-failings";

    public static FieldViolation? Problem(OutcomeOf2023 outcome) => outcome switch
    {
        _ when !Enum.IsDefined(outcome.Outcome) =>
            new("outcome.outcome", "unknown-value", $"{(int)outcome.Outcome} is no outcome of the framework of 2023, which has three."),
        { Outcome: Outcome.Unspecified, UnreadBecause: "" } =>
            new("outcome.outcome", "no-outcome", "The inspection has no outcome. Where it could not be read, say so in unread_because."),
        { Outcome: not Outcome.Unspecified, UnreadBecause: not "" } =>
            new("outcome.unread_because", "outcome-read-and-not", "The outcome is given and is said not to have been read."),
        { Outcome: not Outcome.WidespreadFailings, PriorityActions.Count: > 0 } => new(
            "outcome.priority_actions", ActionsWithoutFailings, "Areas for priority action go with widespread and/or systemic failings only."),
        { HasNextInspectionMonths: true, NextInspectionMonths: <= 0 and var months } =>
            new("outcome.next_inspection_months", "negative-count", $"The next inspection cannot be in {months} months."),
        _ => null,
    };
}
