namespace Send.Records.People;

/// <summary>An NHS number: ten digits, the last of which checks the others modulo 11 (NHS Data Dictionary).</summary>
public static class NhsNumber
{
    public const int Length = 10;

    /// <summary>Whether a text has the form of one.</summary>
    public static bool Looks(string text) => text.Length == Length && text.All(char.IsAsciiDigit);

    /// <summary>Whether one stands in a text as digits that no other digit touches.</summary>
    public static bool IsWithin(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - start == Length && IsValid(text[start..end]))
                return true;
            start = end;
        }
        return false;
    }

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
}
