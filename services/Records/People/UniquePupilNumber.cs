using System.Buffers;

namespace Send.Records.People;

/// <summary>
/// A unique pupil number (UPN): a check letter, then twelve digits, the last of which is a letter in a temporary one (DfE, UPN guide).
/// </summary>
public static class UniquePupilNumber
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
    /// Whether one with the right check letter stands anywhere in a text, in capital or small letters. What begins a longer run of digits,
    /// such as a moment in a file's name, is none.
    /// </summary>
    public static bool IsWithin(string text)
    {
        if (text.Length < Length)
            return false;
        var capitals = text.ToUpperInvariant();
        for (var start = 0; start + Length <= capitals.Length; start++)
        {
            if (char.IsAsciiLetterUpper(capitals[start]) && IsValid(capitals.Substring(start, Length)) && !GoesOn(capitals, start + Length) && !IsOfAHash(capitals, start))
                return true;
        }
        return false;
    }

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

    private static bool GoesOn(string text, int end) => end < text.Length && char.IsAsciiDigit(text[end]);

    private static bool IsOfAHash(string capitals, int start)
    {
        if (capitals.AsSpan(start, Length).ContainsAnyExcept(HexDigits))
            return false;
        var (before, after) = (capitals[..start], capitals[(start + Length)..]);
        var others = before[(before.AsSpan().LastIndexOfAnyExcept(HexDigits) + 1)..] + string.Concat(after.TakeWhile(char.IsAsciiHexDigit));
        return others.Length >= OtherDigitsOfAHash && others.Any(char.IsAsciiLetter);
    }
}
