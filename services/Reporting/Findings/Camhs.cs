using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 5: who is accepted by child and adolescent mental health services, how soon, and who comes into a crisis before support.</summary>
public sealed class Camhs : MainFinding
{
    private static readonly RateKey Accepted = new(
        "referrals-accepted", Thresholds.ReferralsAccepted, Thresholds.ReferralsTurnedAway, MoreIsBetter: true, v => $"{v} of the referrals decided were accepted");

    private static readonly RateKey InTime = new(
        "camhs-seen-within-four-weeks", Thresholds.SeenWithinFourWeeks, Thresholds.NotSeenWithinFourWeeks, MoreIsBetter: true, v => $"{v} of the children referred were seen within four weeks");

    private static readonly RateKey Closed = new(
        "closed-before-support", Thresholds.FewClosedBeforeSupport, Thresholds.ManyClosedBeforeSupport, MoreIsBetter: false, v => $"{v} of the referrals closed were closed before support");

    private static readonly RateKey Crisis = new(
        "crisis-before-support", Thresholds.FewInCrisisBeforeSupport, Thresholds.ManyInCrisisBeforeSupport, MoreIsBetter: false,
        v => $"{v} of the children in crisis were waiting when the crisis came, or had been turned away or closed before support in the year before it");

    private static readonly RateKey[] Keys = [Accepted, InTime, Closed, Crisis];

    public override Theme Theme => Theme.Camhs;

    public override string Title => "Access to child and adolescent mental health services (CAMHS)";

    public override string Weakness => "Access to CAMHS was poor";

    protected override string RuleText =>
        "From the area's own records, all CAMHS teams together: referrals accepted, children seen within four weeks, referrals closed before support, children in crisis who were waiting when the crisis came, or had been turned away or closed before support in the year before it. " +
        "A figure is weak where its whole 95% interval is beyond the bound of weakness, strong where it meets the bound of strength and no end of its interval is weak. " + Corroboration.Rule + " " +
        "A weakness: more than half of the figures judged are weak. A strength: more than half are strong and none is weak. Records that seem to have stopped, or to hold refusals alone or none, are not judged. The four weeks are a proposed standard and not statutory. Without records no verdict: no figure is " +
        "published, by place, of who is accepted and how long children wait. How many children were seen is shown beside the year before; without the number in need it gives none.";

    protected override IReadOnlyList<Bound> Bounds =>
    [
        .. Keys.SelectMany(k => (Bound[])[k.Strong, k.Weak]), Thresholds.Half, Thresholds.FewestKeyMeasures, Thresholds.OldestHealthRecord,
        Thresholds.RecordsStopped, Thresholds.MediansApart,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        new() { What = "Who is accepted at the threshold", Needed = "referrals with their decisions and reasons" },
        new() { What = "How long children wait", Needed = "the dates of referral, first contact and second contact" },
        new() { What = "Who is in crisis while waiting, or after being turned away or closed before support", Needed = "mental health crises, with the referrals of the children before them" },
    ];

    /// <summary>Why the records behind a figure cannot be judged; null where they can.</summary>
    public static string? WhyNot(Exhibit e) => RecordFlow.WhyStopped(e) ?? CamhsWords.WhyOneSided(e, Accepted.MeasureId);

    public override Finding Of(Case asked)
    {
        List<Exhibit> exhibits = [.. asked.Exhibits(Theme).Where(IsOfCamhs)];
        var figures = new KeyFigures(exhibits, Keys, ServiceLines.AllCamhs, WhyNot);
        var sentence = figures.Suffice ? CamhsWords.Sentence(figures, exhibits)
            : figures.AreHeld ? $"No verdict: {figures.TooFew}.{figures.NotJudged}{CamhsWords.Seen(exhibits)}"
            : CamhsWords.WithoutRecords(asked, exhibits);
        return Answer(asked, figures.Verdict, sentence, [.. figures.Evidence, .. exhibits.Where(e => !figures.Shows(e)).Select(CamhsWords.Evidence)], figures.Gaps);
    }

    public override string NationalRemark(IReadOnlyCollection<Finding> findings)
    {
        List<string> said =
        [
            .. Said(Accepted, "many referrals were turned away"), .. Said(InTime, "waits were too long"), .. Said(Closed, "most referrals were closed before support"),
            .. Said(Crisis, "many children in crisis had been waiting, turned away or closed before support"),
        ];
        return said.Count == 0 ? "" : $" Of the areas in which each can be judged, {Wording.List(said)}.";

        IEnumerable<string> Said(RateKey key, string words)
        {
            var judged = findings.SelectMany(f => f.Evidence)
                .Where(e => e.Observation.MeasureId == key.MeasureId && e.Role == EvidenceRole.Key && e.Reading is Reading.Weak or Reading.Middling or Reading.Strong).ToList();
            return judged.Count == 0 ? [] : [$"{words} in {judged.Count(e => e.Reading == Reading.Weak)} of {judged.Count}"];
        }
    }

    protected override IEnumerable<Gap> Missing(Case asked)
    {
        string[][] supplied = [[Accepted.MeasureId], [InTime.MeasureId], [Crisis.MeasureId]];
        return Unmeasured.Where((_, i) => !asked.Holds(supplied[i]));
    }

    /// <summary>Of records, all teams together: some of their measures are of every service.</summary>
    private static bool IsOfCamhs(Exhibit e) => e.Observation.Place.Kind != PlaceKind.Area || e.Observation.Service is "" or ServiceLines.AllCamhs;
}
