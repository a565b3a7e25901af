using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 1: pupils at SEN support had a much poorer experience of the education system than their peers.</summary>
public sealed class SenSupport : FindingRule
{
    public override Theme Theme => Theme.SenSupport;

    public override string Title => "Pupils at SEN support: their experience of education";

    public override string Text =>
        "Each key figure of pupils at SEN support is held against that of pupils without SEN in the same area and period. It is weak where it is much more and the difference is at or above that of the median area, or where the difference is in the worst quarter of areas; strong where it is not much more and the difference is in the best quarter. A weakness where at least half of the figures are weak; a strength where at least half are strong and none is weak; else mixed.";

    public override IReadOnlyList<Threshold> Thresholds { get; } =
        [Findings.Thresholds.MuchMoreAbsent, Findings.Thresholds.MuchMoreExcluded, Findings.Thresholds.FewestJudged, Findings.Thresholds.FewestYoungPeople, Findings.Thresholds.OldestSchoolFigure];

    public override string NationalStatement => "pupils at SEN support had a much poorer experience of school than their peers, by absence and suspension";

    protected override Finding Weigh(AreaEvidence area)
    {
        var compared = new PeerComparison(area, Theme, SenProvision.SenSupport);
        return new()
        {
            Verdict = compared.Verdict,
            Sentence = Sentence(compared),
            Evidence = { compared.Evidence },
            Gaps =
            {
                new Gap { What = "What plans for pupils at SEN support achieve", Needed = "reviews of SEN support with their outcomes" },
                new Gap { What = "What pupils and parents say of it", Needed = "surveys of parents, carers and pupils at SEN support" },
            },
        };
    }

    private static string Sentence(PeerComparison compared) => compared.Verdict switch
    {
        Verdict.Weakness => $"Pupils at SEN support fare much worse than pupils without SEN: {compared.Widest(3)}.",
        Verdict.Strength => $"Pupils at SEN support are closer to pupils without SEN than in most areas: {compared.Widest(3)}.",
        Verdict.Mixed => $"Pupils at SEN support fare worse than pupils without SEN in some respects, and no worse than in most areas in others: {compared.Widest(3)}.",
        _ => "There are too few figures of pupils at SEN support beside those of pupils without SEN to say how they fare.",
    };
}
