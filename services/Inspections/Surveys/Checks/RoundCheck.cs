using Send.Hosting.Errors;
using Send.Records.Checks;

namespace Send.Inspections.Surveys.Checks;

/// <summary>A round must be named, as an id is.</summary>
internal static class RoundCheck
{
    public static FieldViolation? Problem(string round) => IdCheck.Problem(round) is null
        ? null
        : new("round", "no-round", "The round is not named by an id. Give the one by which the sender knows it: 1 to 64 letters, digits, dots, hyphens or underscores, and no pupil number.");
}
