namespace Send.Measures;

/// <summary>Finds what was meant by a word with a slip of the pen.</summary>
public static class Spelling
{
    private const int LongestWord = 100;
    private const int Suggestions = 3;

    /// <summary>The known words nearest to what was typed, nearest first; none where nothing is near.</summary>
    public static IReadOnlyList<string> Near(IEnumerable<string> known, string typed) => typed.Length > LongestWord ? [] :
    [
        .. known
            .Select(word => (word, distance: Distance(word.ToLowerInvariant(), typed.ToLowerInvariant())))
            .Where(x => x.distance <= Math.Max(1, typed.Length / 3))
            .OrderBy(x => x.distance).ThenBy(x => x.word, StringComparer.Ordinal)
            .Select(x => x.word)
            .Take(Suggestions),
    ];

    /// <summary>Letters to change, with a name that begins with what was typed counted as near.</summary>
    public static int Distance(string name, string typed)
    {
        if (typed.Length > 2 && name.Contains(typed, StringComparison.Ordinal))
            return name.StartsWith(typed, StringComparison.Ordinal) ? 0 : 1;
        var previous = Enumerable.Range(0, typed.Length + 1).ToArray();
        foreach (var letter in name)
        {
            var diagonal = previous[0]++;
            for (var i = 1; i <= typed.Length; i++)
            {
                var change = Math.Min(Math.Min(previous[i], previous[i - 1]) + 1, diagonal + (typed[i - 1] == letter ? 0 : 1));
                (diagonal, previous[i]) = (previous[i], change);
            }
        }
        return previous[^1];
    }
}
