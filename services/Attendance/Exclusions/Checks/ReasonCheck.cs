using Send.Hosting.Errors;

namespace Send.Attendance.Exclusions.Checks;

/// <summary>Reasons must be different codes, and as many as a school may give on the day. A code that is not known is none the worse.</summary>
internal static class ReasonCheck
{
    private const int Most = 3;
    private const int LongestCode = 4;

    public static FieldViolation? Problem(IReadOnlyList<string> reasons, DateOnly day) => reasons switch
    {
        _ when !reasons.All(IsCode) => new("reasons", "not-a-reason-code", "A reason is not given by its code. Give a code of two letters, for instance DB."),
        { Count: > Most } => new("reasons", "too-many-reasons", $"{reasons.Count} reasons are given. Give at most {Most}."),
        _ when reasons.Distinct(StringComparer.Ordinal).Count() < reasons.Count => new("reasons", "repeated-reason", $"A reason is given twice among {string.Join(' ', reasons)}."),
        { Count: > 1 } when day < ReasonCodes.FirstOfThree => new(
            "reasons", "one-reason-before-2020", $"Before {IsoDay.Write(ReasonCodes.FirstOfThree)} an exclusion had one reason; {reasons.Count} are given."),
        _ when day >= ReasonCodes.FirstOfThree && reasons.Contains(ReasonCodes.Other) => new(
            "reasons", "reason-not-in-force",
            $"{ReasonCodes.Other} ended with the year 2019/20. Give one to three of {string.Join(", ", ReasonCodes.InForce)}."),
        _ => null,
    };

    private static bool IsCode(string text) => text.Length is >= 1 and <= LongestCode && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));
}
