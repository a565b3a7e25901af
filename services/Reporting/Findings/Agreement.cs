using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Whether inspectors agree with the verdict of figures: one table for all findings.</summary>
public static class Agreement
{
    private const string Whole = "figures and inspection agree";
    private const string InPart = "figures and inspection agree in part";
    private const string None = "figures and inspection disagree";

    /// <param name="figures">What the figures say: not that they do not suffice.</param>
    /// <param name="inspectors">What the inspectors judged: a strength, an area for improvement (mixed), or a weakness or priority action.</param>
    public static string Words(Verdict figures, Verdict inspectors) => (figures, inspectors) switch
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
        _ => throw new ArgumentOutOfRangeException(nameof(figures), $"Nothing agrees or disagrees with {figures} and {inspectors}."),
    };
}
