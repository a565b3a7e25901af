namespace Send.Observations.Profiles;

/// <summary>How what others wrote stands in a message: short, on one line, and without characters that a terminal obeys.</summary>
public static class Quote
{
    private const int Longest = 100;

    /// <summary>In quotation marks, cut where it is long.</summary>
    public static string Of(string text) => $"'{Plain(text)}'";

    /// <summary>Each in quotation marks, with commas between.</summary>
    public static string All(IEnumerable<string> texts) => string.Join(", ", texts.Select(Of));

    /// <summary>Without quotation marks.</summary>
    public static string Plain(string text)
    {
        var cut = text.Length > Longest ? Longest - (char.IsHighSurrogate(text[Longest - 1]) ? 1 : 0) : text.Length;
        var plain = string.Create(cut, text, static (letters, text) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') ? '\ufffd' : text[i];
        });
        return cut < text.Length ? plain + "…" : plain;
    }
}
