using System.Buffers;
using System.Text.RegularExpressions;

namespace Send.Observations.People;

/// <summary>
/// A unique pupil number (UPN): a check letter, then twelve digits, the last of which is a letter in a temporary one (DfE, UPN guide).
/// </summary>
public static partial class UniquePupilNumber
{
    public const int Length = 13;

    /// <summary>With so many other hexadecimal digits, letters among them, one is a part of a hash or a random id by chance.</summary>
    private const int OtherDigitsOfAHash = 3;

    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEF");

    /// <summary>Whether a text has the form of one.</summary>
    public static bool Looks(string text) =>
        text.Length == Length && char.IsAsciiLetterUpper(text[0]) && text.AsSpan(1, Length - 2).IndexOfAnyExceptInRange('0', '9') < 0
        && (char.IsAsciiDigit(text[^1]) || char.IsAsciiLetterUpper(text[^1]));

    /// <summary>
    /// The number that a text is, in capital letters and written together; null where it is none. What is written in groups is one only
    /// where its check letter is right.
    /// </summary>
    public static string? Read(string text)
    {
        if (text.Length < Length)
            return null;
        var capitals = text.ToUpperInvariant();
        var together = Separators.Without(capitals);
        return Looks(capitals) || IsValid(together) ? together : null;
    }

    /// <summary>
    /// Whether one with the right check letter stands anywhere in a text, in capital or small letters, written together or in groups. What
    /// begins a longer run of digits, such as a moment in a file's name, is none.
    /// </summary>
    public static bool IsWithin(string text) => text.Length >= Length && text.ToUpperInvariant() is var capitals && (IsTogetherWithin(capitals) || IsApartWithin(capitals));

    /// <summary>Whether its check letter is right.</summary>
    public static bool IsValid(string text)
    {
        if (!Looks(text) || (char.IsAsciiLetterUpper(text[^1]) && !Letters.Contains(text[^1], StringComparison.Ordinal)))
            return false;
        var sum = 0;
        for (var i = 1; i < Length; i++)
            sum += (i + 1) * (char.IsAsciiDigit(text[i]) ? text[i] - '0' : Letters.IndexOf(text[i], StringComparison.Ordinal));
        return Letters[sum % Letters.Length] == text[0];
    }

    private static bool IsTogetherWithin(string capitals)
    {
        for (var start = 0; start + Length <= capitals.Length; start++)
        {
            if (char.IsAsciiLetterUpper(capitals[start]) && IsValid(capitals.Substring(start, Length)) && !GoesOn(capitals, start + Length) && !IsOfAHash(capitals, start))
                return true;
        }
        return false;
    }

    private static bool IsApartWithin(string capitals) => Apart().Matches(capitals).Any(m => IsValid(Separators.Without(m.Value)));

    private static bool GoesOn(string text, int end) => end < text.Length && char.IsAsciiDigit(text[end]);

    /// <summary>What has another letter than a hexadecimal digit is no part of a hash.</summary>
    private static bool IsOfAHash(string capitals, int start) =>
        capitals.AsSpan(start, Length).IndexOfAnyExcept(HexDigits) < 0 && HashPart.Is(capitals, start, Length, OtherDigitsOfAHash);

    /// <summary>A letter, eleven digits and a digit or letter with separators among them, and neither letters nor digits beside them.</summary>
    [GeneratedRegex("(?<![0-9A-Z])[A-Z](?:[-._/ ]*[0-9]){11}[-._/ ]*[0-9A-Z](?![0-9A-Z])")]
    private static partial Regex Apart();
}
