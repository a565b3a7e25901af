using Send.Hosting.Errors;
using Send.Inspections.V1;
using Wire = Send.Inspections.V1.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>What the framework of an inspection must be: one of the two, in force at the time, with a result of its own kind.</summary>
internal static class FrameworkCheck
{
    private static readonly DateOnly FirstOf2016 = new(2016, 5, 1);
    private static readonly DateOnly LastOf2016 = new(2022, 12, 31);
    private static readonly DateOnly FirstOf2023 = new(2023, 1, 1);

    public static FieldViolation? Problem(Wire wire)
    {
        var day = IsoDay.Read(wire.StartedOn) ?? IsoDay.Read(wire.PublishedOn);
        return wire switch
        {
            { Framework: not (Framework._2016 or Framework._2023) } => new(
                "framework", "no-framework", "The inspection does not say under which framework it was. Give FRAMEWORK_2016 or FRAMEWORK_2023."),
            { Framework: Framework._2016 } when day < FirstOf2016 || day > LastOf2016 => new(
                "framework", "framework-not-in-force", $"The framework of 2016 was in force from May 2016 to 2022, not on {IsoDay.Write(day)}."),
            { Framework: Framework._2023 } when day < FirstOf2023 => new(
                "framework", "framework-not-in-force", $"The framework of 2023 has been in force since January 2023, not on {IsoDay.Write(day)}."),
            { Framework: Framework._2016, StatementOfAction: null } => new(
                "statement_of_action", "wrong-framework",
                $"An inspection under the framework of 2016 says whether a written statement of action is required{(wire.Outcome is null ? "" : ", and has no outcome of 2023")}. Give statement_of_action."),
            { Framework: Framework._2023, Outcome: null } => new(
                "outcome", "wrong-framework",
                $"An inspection under the framework of 2023 has one of its outcomes{(wire.StatementOfAction is null ? "" : ", and no written statement of action")}. Give outcome."),
            _ => null,
        };
    }
}
