namespace Send.Attendance.Pupils;

/// <summary>
/// A unique pupil number (UPN): a check letter, then twelve digits, the last of which is a letter in a temporary one (DfE, UPN guide).
/// </summary>
public static class UniquePupilNumber
{
    public const int Length = 13;

    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>Whether a text has the form of one.</summary>
    public static bool Looks(string text) =>
        text.Length == Length && char.IsAsciiLetterUpper(text[0]) && text.AsSpan(1, Length - 2).IndexOfAnyExceptInRange('0', '9') < 0
        && (char.IsAsciiDigit(text[^1]) || char.IsAsciiLetterUpper(text[^1]));

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
}
