using System.Text.RegularExpressions;
using Send.Hosting.Errors;
using Send.Records.People;

namespace Send.Inspections.Reports.Checks;

/// <summary>The inspectors' words must be short, and hold nothing by which a person could be told. The message never repeats them.</summary>
internal static partial class TextCheck
{
    private const int Longest = 1000;

    public static FieldViolation? Problem(string text) => text switch
    {
        { Length: > Longest } => new("text", "text-too-long", $"The text has {text.Length:N0} characters. Give at most {Longest:N0}."),
        _ when UniquePupilNumber.IsWithin(text) || Pupil().IsMatch(text) || Number().IsMatch(text) || Address().IsMatch(text) => new(
            "text", "personal-text",
            "The text holds what looks like an NHS number, a unique pupil number, an e-mail address or a telephone number. Give the published words without it."),
        _ => null,
    };

    [GeneratedRegex(@"\b[A-Z]\d{11}[A-Z0-9]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pupil();

    /// <summary>Ten digits or more, set apart by blanks, hyphens or brackets or not: an NHS or a telephone number.</summary>
    [GeneratedRegex(@"(?<!\d)\+?\(?\d(?:[ \-()\u00A0]{0,2}\d){9,}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
