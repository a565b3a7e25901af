using Send.Hosting.Errors;
using Send.Inspections.V1;

namespace Send.Inspections.Inspections;

/// <summary>What an inspection under the framework of 2016 may say of a written statement of action and of the revisit after it.</summary>
internal static class StatementCheck
{
    private const string Weaknesses = "statement_of_action.significant_weaknesses";
    private const string Revisit = "statement_of_action.revisit";

    /// <param name="statement">What the inspection says.</param>
    /// <param name="inspected">First day of the inspection, or its publication.</param>
    /// <param name="today">Today.</param>
    public static FieldViolation? Problem(StatementOfAction statement, DateOnly inspected, DateOnly today) => statement switch
    {
        { HasSignificantWeaknesses: true, SignificantWeaknesses: < 0 and var count } =>
            new(Weaknesses, "negative-count", $"There cannot be {count} significant weaknesses."),
        { Required: false, HasSignificantWeaknesses: true } =>
            new(Weaknesses, "weaknesses-without-statement", "Significant weaknesses are given although no written statement of action is required. Leave them out."),
        { Required: false, Revisit: not null } =>
            new(Revisit, "revisit-without-statement", "A revisit is given although no written statement of action is required."),
        { Revisit: { } revisit } => RevisitDays(revisit, inspected, today) ?? RevisitFound(revisit, statement),
        _ => null,
    };

    private static FieldViolation? RevisitDays(Revisit revisit, DateOnly inspected, DateOnly today)
    {
        var (started, published) = (IsoDay.Read(revisit.StartedOn), IsoDay.Read(revisit.PublishedOn));
        return (started is null ? DaysCheck.Not($"{Revisit}.started_on", revisit.StartedOn) : null)
            ?? DaysCheck.NotADay($"{Revisit}.published_on", revisit.PublishedOn)
            ?? DaysCheck.Before($"{Revisit}.started_on", started, inspected, "revisit-before-inspection", "The revisit started", "the inspection")
            ?? DaysCheck.Before($"{Revisit}.published_on", published, started, "published-before-start", "The revisit was published", "it started")
            ?? DaysCheck.ToCome($"{Revisit}.started_on", started, today)
            ?? DaysCheck.ToCome($"{Revisit}.published_on", published, today);
    }

    private static FieldViolation? RevisitFound(Revisit revisit, StatementOfAction statement)
    {
        var spokenOf = (long)revisit.WeaknessesProgressed + revisit.WeaknessesNotProgressed;
        return revisit switch
        {
            _ when !Enum.IsDefined(revisit.Progress) => new($"{Revisit}.progress", "unknown-value", $"{(int)revisit.Progress} stands for no progress that there is."),
            { WeaknessesProgressed: < 0 } or { WeaknessesNotProgressed: < 0 } => new(Revisit, "negative-count", "A number of weaknesses cannot be below 0."),
            _ when statement.HasSignificantWeaknesses && spokenOf > statement.SignificantWeaknesses => new(
                Revisit, "more-weaknesses-than-there-are", $"The revisit speaks of {spokenOf} weaknesses, the statement of {statement.SignificantWeaknesses}."),
            _ => null,
        };
    }
}
