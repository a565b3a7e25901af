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
        List<Finding> findings = [.. areas.Select(a => a.Finding)];
        counted.Sentence = finding.NationalOpening(findings) + Sentence(finding, counted, areas.Count, findings.Count(Inspectors.CarryAlone)) + finding.NationalRemark(findings);
        return counted;

        int Count(Verdict verdict) => areas.Count(a => a.Finding.Verdict == verdict);
    }

    private static string Sentence(MainFinding finding, NationalFinding c, int areas, int byInspectors)
    {
        var judged = areas - c.InsufficientEvidence;
        var signals = c.Signal == 0 ? "" : $" Signals in {c.Signal} of {areas} areas: indicators, never proof.";
        return judged == 0 ? $"No verdict in any of {areas} areas: the evidence does not suffice.{signals}"
            : !finding.CanBeStrength ? $"{finding.Weakness} in {c.Weakness - byInspectors} of {areas} areas{Judged(byInspectors)}. No verdict on the others: no report is no proof that there is none.{signals}"
            : $"{Found(finding, c.Weakness, judged, areas)}. {Without(c.InsufficientEvidence)}{signals}{RestsOn(byInspectors)}";
    }

    /// <summary>In how many areas it is a weakness; that it is one in none is said by itself, because what a weakness means has a "not" of its own.</summary>
    private static string Found(MainFinding finding, int weakness, int judged, int areas) => weakness == 0
        ? $"A weakness in none of the {judged} local {(judged == 1 ? "area" : "areas")} with sufficient evidence"
        : $"{finding.Weakness} {Share(weakness, judged, areas)} ({Wording.Percent((double)weakness / judged)})";

    /// <summary>Where most areas are without evidence, the words are of those with it, and say so.</summary>
    private static string Share(int weakness, int judged, int areas) => judged < Thresholds.FewestAreasForWords.Value
        ? $"in {weakness} of the {judged} local {(judged == 1 ? "area" : "areas")} with sufficient evidence"
        : judged * 2 < areas ? $"{Quantifier.Words(weakness, judged)} with sufficient evidence: {weakness} of {judged}"
        : $"{Quantifier.Words(weakness, judged)}: {weakness} of the {judged} with sufficient evidence";

    private static string Judged(int byInspectors) => byInspectors == 0 ? "" : $", and a weakness by inspectors' judgement alone in {byInspectors}";

    private static string RestsOn(int byInspectors) => byInspectors switch
    {
        0 => "",
        1 => " In 1 area the verdict rests on inspectors' judgement alone.",
        _ => $" In {byInspectors} areas the verdict rests on inspectors' judgement alone.",
    };

    private static string Without(int areas) => areas switch
    {
        0 => "No area has insufficient evidence.",
        1 => "1 area has insufficient evidence.",
        _ => $"{areas} areas have insufficient evidence.",
    };
}
