using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 2: children and young people who have SEND were excluded, absent or missing from school much more frequently.</summary>
public sealed class ExcludedAbsentOrMissing : FindingRule
{
    public override Theme Theme => Theme.ExcludedAbsentOrMissing;

    public override string Title => "Excluded, absent or missing from school";

    public override string Text =>
        "Each key figure of pupils at SEN support and of pupils with an EHC plan is held against that of pupils without SEN in the same area and period. It is weak where it is much more and the difference is at or above that of the median area, or where the difference is in the worst quarter of areas; strong where it is not much more and the difference is in the best quarter. A weakness where at least half of the figures are weak; a strength where at least half are strong and none is weak; else mixed.";

    public override IReadOnlyList<Threshold> Thresholds { get; } =
        [Findings.Thresholds.MuchMoreAbsent, Findings.Thresholds.MuchMoreExcluded, Findings.Thresholds.FewestJudged, Findings.Thresholds.FewestYoungPeople, Findings.Thresholds.OldestSchoolFigure];

    public override string NationalStatement => "children and young people who have SEND were excluded, absent or missing from school much more frequently than other pupils";

    protected override Finding Weigh(AreaEvidence area)
    {
        var compared = new PeerComparison(area, Theme, SenProvision.SenSupport, SenProvision.EhcPlan);
        return new()
        {
            Verdict = compared.Verdict,
            Sentence = Sentence(compared),
            Evidence = { compared.Evidence },
            Gaps =
            {
                new Gap { What = "Children missing education", Needed = "the authority's register of children missing education, by SEN provision" },
                new Gap { What = "What leaders plan to do about exclusions", Needed = "inspectors' judgements by theme" },
            },
        };
    }

    private static string Sentence(PeerComparison compared) => compared.Verdict switch
    {
        Verdict.Weakness => $"Pupils who have SEND are excluded or absent much more often than other pupils: {compared.Widest(3)}.",
        Verdict.Strength => $"Pupils who have SEND are excluded or absent little more often than other pupils, compared with most areas: {compared.Widest(3)}.",
        Verdict.Mixed => $"Pupils who have SEND are excluded or absent more often than other pupils, by some figures much more and by others no more than in most areas: {compared.Widest(3)}.",
        _ => "There are too few figures of pupils who have SEND beside those of other pupils to say how often they are excluded or absent.",
    };
}
