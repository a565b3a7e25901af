using System.Text.RegularExpressions;
using Send.Hosting.Errors;
using Send.Records.People;

namespace Send.Inspections.Reports.Checks;

/// <summary>Inspectors' published words are kept, and nothing by which a person could be told. The message repeats none of them.</summary>
internal static partial class TextCheck
{
    private const int Longest = 1000;

    public static FieldViolation? Problem(string text) => text switch
    {
        { Length: 0 } => null,
        { Length: > Longest } => new("text", "text-too-long", $"The words have {text.Length:N0} characters. Give at most {Longest:N0}."),
        _ when UniquePupilNumber.IsWithin(text) || Numbers().Matches(text).Any(m => NhsNumber.IsValid(Digits(m.Value)) || Digits(m.Value).Length > NhsNumber.Length) => new(
            "text", "personal-number-in-text", "The words hold what looks like the number of a person or a telephone. Give the inspectors' published words alone."),
        _ when text.Contains('@', StringComparison.Ordinal) => new("text", "address-in-text", "The words hold what looks like an e-mail address. Give the inspectors' published words alone."),
        _ => null,
    };

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>Ten digits or more, with single blanks or hyphens among them.</summary>
    [GeneratedRegex(@"\d(?:[ -]?\d){9,}")]
    private static partial Regex Numbers();
}
