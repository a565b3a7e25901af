using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 1: whether pupils at SEN support have a much poorer experience of education than their peers.</summary>
public sealed class SenSupport : MainFinding
{
    private static readonly KeyMeasure[] Keys = [KeyMeasure.OverallAbsence, KeyMeasure.PersistentAbsence, KeyMeasure.Suspensions];

    public override Theme Theme => Theme.SenSupport;

    public override string Title => "SEN support and the Code of Practice";

    public override string Weakness => "Pupils at SEN support fare much worse than pupils without SEN";

    protected override string RuleText =>
        "Pupils at SEN support are held against pupils without SEN of the same area and period. A key figure is weak where it is much worse than theirs " +
        "and the gap is not among the smallest quarter of areas, or is among the largest quarter; strong where it is close to theirs, or the gap is among " +
        "the smallest quarter and not much worse. A weakness: at least half of the key figures judged are weak. A strength: at least half are strong and " +
        "none is weak. No verdict without overall absence of the period that most areas have reached, which is withheld only where an area has too few schools.";

    protected override IReadOnlyList<Bound> Bounds =>
    [
        .. Keys.Select(k => k.MuchWorse), Thresholds.CloseToPeers, Thresholds.Half, Thresholds.FewestKeyMeasures, Thresholds.OldestSchoolFigure,
        Thresholds.FewestPlaces, Thresholds.FewestNeighbours,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        new() { What = "Whether SEN support is planned and reviewed, and with what effect", Needed = "records of plans and reviews of SEN support" },
        new() { What = "What pupils at SEN support and their parents say", Needed = "views of parents and pupils, or an inspection report" },
        new() { What = "Whether leaders know what their actions improve", Needed = "an inspection report" },
    ];

    public override Finding Of(Case asked)
    {
        var compared = new PeerComparison(asked, Theme, [SenProvision.SenSupport], Keys);
        var sentence = compared.Suffices
            ? $"{Lead(compared.Verdict)} {string.Join(" ", compared.Headline.Select(h => Disparity.Sentence(h.Exhibit, h.Key)))} {compared.Named}"
            : compared.Insufficient;
        return Answer(asked, compared.Verdict, sentence, [.. compared.KeyEvidence, .. compared.Others.Select(Shown)], compared.Gaps);
    }

    private static string Lead(Verdict verdict) => verdict switch
    {
        Verdict.Weakness => "Pupils at SEN support fare much worse than pupils without SEN.",
        Verdict.Strength => "Pupils at SEN support fare much like pupils without SEN, or the gap is among the smallest of all areas.",
        _ => "Pupils at SEN support fare neither much worse than pupils without SEN throughout, nor much like them.",
    };
}
