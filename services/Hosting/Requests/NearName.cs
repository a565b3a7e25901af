namespace Send.Hosting.Requests;

/// <summary>The name of a field that a misspelt one was meant for. Spelling in Measures is its like, which Hosting may not know.</summary>
internal static class NearName
{
    // A name that is longer than any is not compared.
    private const int Longest = 100;

    /// <summary>The nearest of the names; null where none is near.</summary>
    public static string? Of(string sent, IReadOnlyList<string> names)
    {
        var plain = Plain(sent);
        if (plain.Length is 0 or > Longest)
            return null;
        return names.Where(n => IsNear(plain, Plain(n))).MinBy(n => Distance(plain, Plain(n)));
    }

    private static bool IsNear(string sent, string name) =>
        Distance(sent, name) <= Math.Max(1, name.Length / 3)
        || (Math.Min(sent.Length, name.Length) > 2 && (name.StartsWith(sent, StringComparison.Ordinal) || sent.StartsWith(name, StringComparison.Ordinal)));

    private static string Plain(string name) => name.Replace("_", null, StringComparison.Ordinal).Replace("-", null, StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>How many letters are to be put in, left out or changed.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1));
            }
        }
        return row[^1];
    }
}
