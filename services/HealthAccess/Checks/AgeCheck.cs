using Send.Hosting.Errors;

namespace Send.HealthAccess.Checks;

/// <summary>An age is that of a child or a young person under 26. The message does not repeat it: a day of birth may stand in the wrong column.</summary>
internal static class AgeCheck
{
    private const int Most = (26 * 12) - 1;

    /// <param name="field">The field that has it.</param>
    /// <param name="months">Whole months; null where none are given.</param>
    public static FieldViolation? Problem(string field, int? months) => months is >= 0 and <= Most
        ? null
        : new(field, "age", $"The age is {(months is null ? "not given" : "none of a child or young person")}. Give it in whole months from 0 to {Most}, the last before the 26th birthday.");
}
