namespace Send.Reporting.NationalFindings;

/// <summary>Words that follow from counts, as the report of 2017 used them.</summary>
public static class Quantifier
{
    /// <summary>From which share of the areas, which words. The first that applies counts.</summary>
    private static readonly (double From, string Words)[] Table =
    [
        (1, "in all"),
        (0.9, "in nearly all"),
        (0.55, "in more than half"),
        (0.45, "in about half"),
        (1.0 / 3, "in over a third"),
        (0.25, "in over a quarter"),
        (0.1, "in some"),
        (double.Epsilon, "in a few"),
        (0, "in none"),
    ];

    /// <param name="count">Areas of which something is true, from 0 to <paramref name="of"/>.</param>
    /// <param name="of">Areas of which it could be said, above 0.</param>
    public static string Of(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        return Table.First(t => (double)count / of >= t.From).Words;
    }
}
