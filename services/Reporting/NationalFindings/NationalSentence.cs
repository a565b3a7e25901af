using Send.Reporting.Findings;
using Send.Reporting.V1;

namespace Send.Reporting.NationalFindings;

/// <summary>A finding over many areas in words, with the counts beside them.</summary>
internal static class NationalSentence
{
    public static string Of(FindingRule rule, NationalFinding n, int areas)
    {
        var judged = areas - n.InsufficientEvidence;
        var signals = n.Signal == 0 ? "" : $" There were signals in {n.Signal} of the {areas} areas: indicators, never proof.";
        if (judged == 0)
            return $"Whether {rule.NationalStatement} cannot be said: none of the {areas} areas has sufficient evidence.{signals}";
        var without = n.InsufficientEvidence == 0 ? "" : $" {n.InsufficientEvidence} more {(n.InsufficientEvidence == 1 ? "has" : "have")} too little evidence.";
        return $"{Words.Capital(Quantifier.Of(n.Weakness, judged))} of the areas judged ({n.Weakness} of {judged}) {rule.NationalStatement}.{without}{signals}";
    }
}
