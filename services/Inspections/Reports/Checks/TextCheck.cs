using System.Text.RegularExpressions;
using Send.Hosting.Errors;
using Send.Observations.People;

namespace Send.Inspections.Reports.Checks;

/// <summary>Inspectors' published words are kept, and nothing by which a person could be told. The message repeats none of them.</summary>
internal static partial class TextCheck
{
    private const int Longest = 1000;

    public static FieldViolation? Problem(string text) => text switch
    {
        { Length: 0 } => null,
        { Length: > Longest } => new("text", "text-too-long", $"The words have {text.Length:N0} characters. Give at most {Longest:N0}."),
        _ when HoldsPupilNumber(text) || Telephone().IsMatch(text) || HoldsLongNumber(Days().Replace(text, ";")) => new(
            "text", "personal-number-in-text", "The words hold what looks like the number of a person or a telephone. Give the inspectors' published words alone."),
        _ when text.Contains('@', StringComparison.Ordinal) => new("text", "address-in-text", "The words hold what looks like an e-mail address. Give the inspectors' published words alone."),
        _ => null,
    };

    /// <summary>One that was mistyped, so that its check letter is wrong, tells a pupil all the same.</summary>
    private static bool HoldsPupilNumber(string text) => UniquePupilNumber.IsWithin(text) || PupilNumber().IsMatch(text);

    /// <summary>Of ten digits one in the groups of an NHS number, mistyped or not, or a right one in any groups; more are a telephone's or a pupil's.</summary>
    private static bool HoldsLongNumber(string text) => Numbers().Matches(text).Select(m => m.Value).Any(
        number => GroupsOfNhsNumber().IsMatch(number) || NhsNumber.IsValid(Digits(number)) || Digits(number).Length > NhsNumber.Length);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>Ten digits or more, with single blanks or hyphens among them.</summary>
    [GeneratedRegex(@"[0-9](?:[ \u00A0-]?[0-9]){9,}")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^[0-9]{3}[ \u00A0-]?[0-9]{3}[ \u00A0-]?[0-9]{4}$")]
    private static partial Regex GroupsOfNhsNumber();

    /// <summary>A letter, eleven digits, and a digit or letter, with no other beside them.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z][0-9]{11}[A-Za-z0-9](?![A-Za-z0-9])")]
    private static partial Regex PupilNumber();

    /// <summary>An area's code, bracketed or not, or a country's after + or 00, and digits to ten or more in all, with up to three blanks, brackets, dots, hyphens or slashes between two.</summary>
    [GeneratedRegex(@"(?<![0-9])(?<![0-9][.,])(?:(?:\+|(?<![0-9]:)\(?00)[\s()]*[1-9][0-9]|\(?0[1-9][0-9])(?:[\s().\-\u2013/]{0,3}[0-9]){7,}")]
    private static partial Regex Telephone();

    /// <summary>Days and school years, which are no parts of longer numbers.</summary>
    [GeneratedRegex(@"\b(?:(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}|(?:19|20)[0-9]{2}[-/\u2013](?:(?:19|20)[0-9]{2}|[0-9]{2})|[0-9]{1,2}[-./][0-9]{1,2}[-./](?:(?:19|20)[0-9]{2}|[0-9]{2}))\b")]
    private static partial Regex Days();
}
