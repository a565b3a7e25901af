namespace Send.Records;

/// <summary>Ids of records whose sender gave none.</summary>
public static class RecordId
{
    /// <summary>
    /// A new one, which comes after those from before. It is in letters alone: digits could by chance be a national number, which no id may hold.
    /// </summary>
    public static string New(TimeProvider time) => string.Concat(Guid.CreateVersion7(time.GetUtcNow()).ToString("N").Select(Letter));

    private static char Letter(char hex) => (char)('a' + (char.IsAsciiDigit(hex) ? hex - '0' : hex - 'a' + 10));
}
