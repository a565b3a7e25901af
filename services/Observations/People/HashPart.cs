namespace Send.Observations.People;

/// <summary>Knows what is a number by chance, as a part of a hash or a random id.</summary>
internal static class HashPart
{
    /// <summary>Whether so many other hexadecimal digits or more, letters among them, stand directly about a part of a text.</summary>
    public static bool Is(string text, int start, int length, int otherDigits)
    {
        var (from, to) = (start, start + length);
        while (from > 0 && char.IsAsciiHexDigit(text[from - 1]))
            from--;
        while (to < text.Length && char.IsAsciiHexDigit(text[to]))
            to++;
        return to - from - length >= otherDigits && text[from..start].Concat(text[(start + length)..to]).Any(char.IsAsciiLetter);
    }
}
