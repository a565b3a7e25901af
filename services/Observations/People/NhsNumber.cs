using System.Text.RegularExpressions;

namespace Send.Observations.People;

/// <summary>An NHS number: ten digits, the last of which checks the others modulo 11 (NHS Data Dictionary).</summary>
public static partial class NhsNumber
{
    public const int Length = 10;

    /// <summary>With so many other hexadecimal digits about it, ten digits are a part of a hash by chance.</summary>
    private const int OtherDigitsOfAHash = 6;

    /// <summary>Whether a text has the form of one, written together.</summary>
    public static bool Looks(string text) => text.Length == Length && text.All(char.IsAsciiDigit);

    /// <summary>
    /// The ten digits that a text is, written together, in the groups of one, or with the right check digit in any groups; null where it
    /// is none.
    /// </summary>
    public static string? Read(string text) => text switch
    {
        { Length: < Length } => null,
        _ when Looks(text) || UsualGroups().IsMatch(text) => Separators.Without(text),
        _ => Apart().Match(text) is { Success: true } apart && apart.Length == text.Length && IsValid(Separators.Without(text)) ? Separators.Without(text) : null,
    };

    /// <summary>Whether one stands in a text with its check digit right: as digits that no other digit touches, in its groups, or by itself in any.</summary>
    public static bool IsWithin(string text) =>
        text.Count(char.IsAsciiDigit) >= Length && (IsTogetherWithin(text) || Holds(Groups(), text) || Holds(Apart(), text));

    /// <summary>Whether its check digit is right.</summary>
    public static bool IsValid(string text)
    {
        if (!Looks(text))
            return false;
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
            sum += (Length - i) * (text[i] - '0');
        var check = (11 - (sum % 11)) % 11;
        return check == text[^1] - '0';
    }

    private static bool IsTogetherWithin(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - start == Length && IsValid(text[start..end]) && !HashPart.Is(text, start, Length, OtherDigitsOfAHash))
                return true;
            start = end;
        }
        return false;
    }

    private static bool Holds(Regex form, string text) => form.Matches(text).Any(m => IsValid(Separators.Without(m.Value)));

    [GeneratedRegex("^[0-9]{3}[-._/ ]+[0-9]{3}[-._/ ]+[0-9]{4}$")]
    private static partial Regex UsualGroups();

    [GeneratedRegex("(?<![0-9])[0-9]{3}[-._/ ]+[0-9]{3}[-._/ ]+[0-9]{4}(?![0-9])")]
    private static partial Regex Groups();

    /// <summary>Ten digits with separators, and neither letters nor digits beside them. None is led by a year, as ids with a day are.</summary>
    [GeneratedRegex("(?<![0-9A-Za-z])(?<![0-9][-._/ ]+)(?!(?:19|20)[0-9]{2}[-._/ ])[0-9](?:[-._/ ]*[0-9]){9}(?![0-9A-Za-z])(?![-._/ ]+[0-9])")]
    private static partial Regex Apart();
}
