namespace Send.Reporting.Findings;

/// <summary>How many areas, in the words of the report of 2017. The counts stand beside them always.</summary>
public static class Quantifier
{
    private static readonly Step[] Steps =
    [
        new(share => share >= 1, "in all of the local areas"),
        new(share => share >= 0.9, "across nearly all of the local areas"),
        new(share => share > 0.55, "in most of the local areas"),
        new(share => share >= 0.45, "in about half of the local areas"),
        new(share => share > 1.0 / 3, "in over a third of the local areas"),
        new(share => share > 0.25, "in over a quarter of the local areas"),
        new(share => share > 0, "in some of the local areas"),
        new(_ => true, "in none of the local areas"),
    ];

    /// <param name="count">Areas of which it holds.</param>
    /// <param name="of">Areas with sufficient evidence; above 0.</param>
    public static string Words(int count, int of) => Array.Find(Steps, s => s.Holds((double)count / of))!.Words;

    private sealed record Step(Func<double, bool> Holds, string Words);
}
