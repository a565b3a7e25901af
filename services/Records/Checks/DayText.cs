using Send.Hosting.Errors;

namespace Send.Records.Checks;

/// <summary>A day that cannot be read.</summary>
public static class DayText
{
    private const int LongestRepeated = 10;

    /// <summary>What was sent is repeated only where it can be nothing but a day that is written otherwise.</summary>
    public static FieldViolation Not(string field, string text) => new(field, "not-a-day", text switch
    {
        "" => "There is no day. Write it as 2026-03-31.",
        { Length: <= LongestRepeated } when text.All(c => char.IsAsciiDigit(c) || c is '-' or '/' or '.') => $"'{text}' is no day. Write it as 2026-03-31.",
        _ => "What is given is no day. Write it as 2026-03-31.",
    });
}
