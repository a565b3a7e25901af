using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Whether two judgements of the same agree: one table for all findings.</summary>
public static class Agreement
{
    private const string Whole = "agree";
    private const string InPart = "agree in part";
    private const string None = "disagree";

    /// <param name="figures">What the figures say: not that they do not suffice.</param>
    /// <param name="inspectors">What the inspectors judged: a strength, an area for improvement (mixed), or a weakness or priority action.</param>
    public static string Words(Verdict figures, Verdict inspectors) => $"figures and inspection {Of(figures, inspectors)}";

    /// <param name="records">What the figure from the area's own records says: not that it was not judged.</param>
    /// <param name="published">What the published figure of the same says.</param>
    public static string Words(Reading records, Reading published) => $"records and published figures {Of(As(records), As(published))}";

    private static string Of(Verdict one, Verdict other) => (one, other) switch
    {
        (Verdict.Strength, Verdict.Strength) => Whole,
        (Verdict.Strength, Verdict.Mixed) => InPart,
        (Verdict.Strength, Verdict.Weakness) => None,
        (Verdict.Mixed, Verdict.Strength) => InPart,
        (Verdict.Mixed, Verdict.Mixed) => Whole,
        (Verdict.Mixed, Verdict.Weakness) => InPart,
        (Verdict.Weakness, Verdict.Strength) => None,
        (Verdict.Weakness, Verdict.Mixed) => InPart,
        (Verdict.Weakness, Verdict.Weakness) => Whole,
        _ => throw new ArgumentOutOfRangeException(nameof(one), $"Nothing agrees or disagrees with {one} and {other}."),
    };

    private static Verdict As(Reading reading) => reading switch
    {
        Reading.Strong => Verdict.Strength,
        Reading.Middling => Verdict.Mixed,
        Reading.Weak => Verdict.Weakness,
        _ => Verdict.InsufficientEvidence,
    };
}
