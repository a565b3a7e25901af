using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>One finding counted over many areas, and said in words that follow from the counts.</summary>
public static class NationalCount
{
    public static NationalFinding Of(MainFinding finding, IReadOnlyList<(string AreaCode, Finding Finding)> areas)
    {
        var counted = new NationalFinding
        {
            Number = finding.Number,
            Theme = finding.Theme,
            Title = finding.Title,
            Weakness = Count(Verdict.Weakness),
            Mixed = Count(Verdict.Mixed),
            Strength = Count(Verdict.Strength),
            InsufficientEvidence = Count(Verdict.InsufficientEvidence),
            WeaknessAreaCodes = { areas.Where(a => a.Finding.Verdict == Verdict.Weakness).Select(a => a.AreaCode) },
            Signal = areas.Count(a => a.Finding.Evidence.Any(e => e.Reading == Reading.Signal)),
            Rule = finding.Rule,
        };
        counted.Sentence = Sentence(finding, counted, areas.Count) + finding.NationalRemark(areas.Select(a => a.Finding));
        return counted;

        int Count(Verdict verdict) => areas.Count(a => a.Finding.Verdict == verdict);
    }

    private static string Sentence(MainFinding finding, NationalFinding c, int areas)
    {
        var judged = areas - c.InsufficientEvidence;
        var signals = c.Signal == 0 ? "" : $" Signals in {c.Signal} of {areas} areas: indicators, never proof.";
        return !finding.CanBeStrength && judged > 0 ? $"{finding.Weakness} in {c.Weakness} of {areas} areas. No verdict on the others: no report is no proof that there is none.{signals}"
            : judged == 0
            ? $"No verdict in any of {areas} areas: the evidence does not suffice.{signals}"
            : $"{finding.Weakness} {Quantifier.Words(c.Weakness, judged)}: {c.Weakness} of the {judged} with sufficient evidence " +
                $"({Wording.Percent((double)c.Weakness / judged)}). {Without(c.InsufficientEvidence)}{signals}";
    }

    private static string Without(int areas) => areas switch
    {
        0 => "No area is without sufficient evidence.",
        1 => "1 area is without sufficient evidence.",
        _ => $"{areas} areas are without sufficient evidence.",
    };
}
