using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 1: whether pupils at SEN support have a much poorer experience of education than their peers.</summary>
public sealed class SenSupport : MainFinding
{
    private static readonly KeyMeasure[] Keys = [KeyMeasure.OverallAbsence, KeyMeasure.PersistentAbsence, KeyMeasure.Suspensions];

    private static readonly Lead Lead = new("Pupils at SEN support fare", "worse", "as well");

    private static readonly Gap Views = new() { What = "What pupils at SEN support and their parents say", Needed = "views of parents and pupils, or an inspection report" };

    public override Theme Theme => Theme.SenSupport;

    public override string Title => "SEN support and the Code of Practice";

    public override string Weakness => "Pupils at SEN support fare much worse than pupils without SEN";

    protected override string RuleText =>
        "Pupils at SEN support are held against pupils without SEN of the same area and period. A key figure is weak where its " +
        "ratio to theirs reaches the threshold of its measure, strong where it is close to theirs, and middling between. How other areas fare weighs nothing. " +
        "A weakness: more than half of the key figures judged are weak. A strength: more than half are strong and none is weak. No verdict where the area " +
        "has so few schools that its rates are of a handful of pupils. " + PeerComparison.RuleOfRecords;

    protected override IReadOnlyList<Bound> Bounds =>
    [
        .. Keys.Select(k => k.MuchWorse), Thresholds.CloseToPeers, Thresholds.Half, Thresholds.FewestKeyMeasures, Thresholds.FewestSchools, Thresholds.FewestPupils,
        Thresholds.OldestSchoolFigure, Thresholds.FewestPlaces, Thresholds.FewestNeighbours,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        PeerComparison.NotAllowedFor,
        new() { What = "Whether SEN support is planned and reviewed, and with what effect", Needed = "records of plans and reviews of SEN support" },
        Views,
        new() { What = "Whether leaders know what their actions improve", Needed = "an inspection report" },
    ];

    public override Finding Of(Case asked)
    {
        var compared = new PeerComparison(asked, Theme, [SenProvision.SenSupport], Keys);
        var sentence = compared.Suffices
            ? $"{Lead.Of(compared.Verdict, compared.Balance)} {string.Join(" ", compared.Headline.Select(h => Disparity.Sentence(h.Exhibit, h.Key)))} {compared.Named}"
            : compared.Insufficient;
        return Answer(asked, compared.Verdict, sentence, [.. compared.KeyEvidence, .. compared.Others.Select(Shown)], compared.Gaps);
    }

    protected override IEnumerable<Gap> Missing(Case asked) =>
        Unmeasured.Where(g => g != Views || !asked.Holds("parents-say-school-knows-needs", "parents-say-support-helps"));
}
