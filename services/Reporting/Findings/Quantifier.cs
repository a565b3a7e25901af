namespace Send.Reporting.Findings;

/// <summary>How many areas, in the words of the report of 2017. The counts stand beside them always.</summary>
public static class Quantifier
{
    private static readonly Step[] Steps =
    [
        new(share => share >= 1, "in all local areas"),
        new(share => share >= 0.9, "across nearly all local areas"),
        new(share => share > 0.55, "in most local areas"),
        new(share => share is >= 0.495 and < 0.505, "in half of the local areas"),
        new(share => share >= 0.45, "in about half of the local areas"),
        new(share => share > 1.0 / 3, "in over a third of local areas"),
        new(share => share > 0.25, "in over a quarter of local areas"),
        new(share => share > 0, "in some local areas"),
        new(_ => true, "in no local area"),
    ];

    /// <param name="count">Areas of which it holds.</param>
    /// <param name="of">Areas with sufficient evidence; above 0.</param>
    public static string Words(int count, int of) => Array.Find(Steps, s => s.Holds((double)count / of))!.Words;

    /// <summary>The same with the counts, of those areas alone that something is known of; of few areas, and of none, the counts alone.</summary>
    /// <param name="count">Areas of which it holds.</param>
    /// <param name="of">Areas of which it is known; above 0.</param>
    /// <param name="with">What makes it known: "with parents' answers".</param>
    public static string Scoped(int count, int of, string with) => count > 0 && of >= Thresholds.FewestAreasForWords.Value
        ? $"{Words(count, of)} {with} ({count} of {of})"
        : $"in {count} of the {of} local {(of == 1 ? "area" : "areas")} {with}";

    private sealed record Step(Func<double, bool> Holds, string Words);
}
