using Send.Reporting.V1;

namespace Send.Cli.Output;

/// <summary>Verdicts in words and, on a terminal, in colours; the colour never says what the word does not.</summary>
internal static class VerdictText
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Weakness => "weakness",
        Verdict.Mixed => "mixed",
        Verdict.Strength => "strength",
        _ => "insufficient evidence",
    };

    public static string Markup(Verdict verdict) => verdict switch
    {
        Verdict.Weakness => "[bold red]weakness[/]",
        Verdict.Mixed => "[yellow]mixed[/]",
        Verdict.Strength => "[green]strength[/]",
        _ => "[grey]insufficient evidence[/]",
    };
}
