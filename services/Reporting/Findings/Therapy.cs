using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 4: whether children wait too long for therapy.</summary>
public sealed class Therapy : MainFinding
{
    private static readonly WaitStandard[] Standards = [WaitStandard.Within18Weeks, WaitStandard.Over52Weeks];

    private static readonly string[] Services =
    [
        "Therapy interventions: Speech and language", "Therapy interventions: Occupational therapy", "Therapy interventions: Physiotherapy",
    ];

    public override Theme Theme => Theme.Therapy;

    public override string Title => "Access to therapy services";

    public override string Weakness => "Access to therapy services was a weakness";

    protected override string RuleText =>
        "Speech and language therapy, occupational therapy and physiotherapy are each judged by who of those waiting had waited up to 18 weeks and over 52 weeks, " +
        "for the integrated care board that covers the largest part of the area. A figure is weak where its whole 95% interval is beyond the bound of failure, or misses the " +
        "standard with its whole interval while the board is among the worst quarter; strong where it meets the standard. The standards are those of hospital " +
        "treatment and do not bind these services. A weakness: more than half of the figures judged are weak. A strength: more than half are strong and none is weak.";

    protected override IReadOnlyList<Bound> Bounds =>
    [
        .. Standards.SelectMany(s => (Bound[])[s.Met, s.Failed]), Thresholds.Half, Thresholds.FewestServices, Thresholds.OldestWaitingList,
        Thresholds.MostInNoBand, Thresholds.FewestPlaces,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        new() { What = "How long children of the area itself wait, from referral to first contact", Needed = "referrals and first contacts by the child's home" },
        new()
        {
            What = "Children waiting at providers that sent nothing, who are not counted, and how right the figures are: they are unvalidated management information",
            Needed = "validated figures of every provider",
        },
        new() { What = "How much therapy children have beside what their plans specify", Needed = "contacts delivered and contacts specified" },
    ];

    public override Finding Of(Case asked)
    {
        var exhibits = asked.Exhibits(Theme);
        var keys = exhibits.Where(IsKey).Select(e => (Exhibit: e, Judgement: Waits.Judge(e, Standard(e)))).ToList();
        var judged = keys.Where(k => k.Judgement.IsJudged).ToList();
        var balance = Balance.Of([.. judged.Select(j => j.Judgement.Reading)]);
        var services = judged.Select(j => j.Exhibit.Observation.Service).Distinct().Count();
        var verdict = services >= Thresholds.FewestServices.Value ? balance.Verdict : Verdict.InsufficientEvidence;
        var sentence = verdict == Verdict.InsufficientEvidence
            ? $"No verdict: waits can be judged for {services} of {Services.Length} therapy services, and at least {Thresholds.FewestServices.Value:0} are needed."
            : TherapyWords.Sentence(verdict, balance, [.. judged.Select(j => (j.Exhibit, Standard(j.Exhibit)))]);
        var evidence = keys.Select(j => Evidence(j.Exhibit, j.Judgement)).Concat(exhibits.Where(e => !IsKey(e)).Select(Shown));
        return Answer(asked, verdict, sentence, evidence, Gaps(asked, keys));
    }

    public override string NationalRemark(IEnumerable<Finding> findings)
    {
        var judged = findings.Where(f => f.Verdict != Verdict.InsufficientEvidence).SelectMany(f => f.Evidence)
            .Where(e => e.Role == EvidenceRole.Key && e.Reading is Reading.Weak or Reading.Middling or Reading.Strong).Select(e => e.Observation).ToList();
        return judged.Count == 0 ? "" : TherapyWords.RestsOn(judged);
    }

    private static bool IsKey(Exhibit e) =>
        e is { Role: EvidenceRole.Key, Leads: true } && Services.Contains(e.Observation.Service) && Standards.Any(s => s.MeasureId == e.Measure.Id);

    private static WaitStandard Standard(Exhibit e) => Array.Find(Standards, s => s.MeasureId == e.Measure.Id)!;

    private static Evidence Evidence(Exhibit e, Judgement judgement) => e.ToEvidence(judgement, Plain.Sentence(e), Comparators.Standard(Standard(e).Met));

    private static IEnumerable<Gap> Gaps(Case asked, List<(Exhibit Exhibit, Judgement Judgement)> judged) =>
        from service in Services
        from standard in Standards
        let found = judged.Find(j => j.Exhibit.Observation.Service == service && j.Exhibit.Measure.Id == standard.MeasureId)
        where found.Exhibit is null || !found.Judgement.IsJudged
        select new Gap
        {
            What = $"A judgement on who has waited {standard.Words}, {service}: {found.Judgement?.WhyNot ?? asked.NothingHeld("health-access", "nothing is held for the board that covers the largest part of the area")}",
            Needed = "a recent figure of the board's waiting list for this service",
        };
}
