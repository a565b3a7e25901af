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

    public override string Weakness => "Access to therapy services is a weakness";

    protected override string RuleText =>
        "Speech and language therapy, occupational therapy and physiotherapy are each judged by who of those waiting has waited up to 18 weeks and over 52 weeks, " +
        "for the integrated care board with the largest share of the area. A figure is weak where its whole 95 % interval is beyond the bound of failure, or misses " +
        "the standard while the board is among the worst quarter; strong where it meets the standard. A weakness: at least half of the figures judged are weak. " +
        "A strength: at least half are strong and none is weak.";

    protected override IReadOnlyList<Bound> Bounds =>
    [
        .. Standards.SelectMany(s => (Bound[])[s.Met, s.Failed]), Thresholds.Half, Thresholds.FewestKeyMeasures, Thresholds.OldestWaitingList,
        Thresholds.FewestPlaces,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        new() { What = "How long children of the area itself wait, from referral to first contact", Needed = "referrals and first contacts by the child's home" },
        new() { What = "How much therapy children have beside what their plans specify", Needed = "contacts delivered and contacts specified" },
    ];

    public override Finding Of(Case asked)
    {
        var exhibits = asked.Exhibits(Theme);
        var judged = exhibits.Where(IsKey).Select(e => (Exhibit: e, Judgement: Waits.Judge(e, Standard(e)))).ToList();
        var balance = Balance.Of([.. judged.Select(j => j.Judgement.Reading)]);
        var suffices = balance.Judged >= Thresholds.FewestKeyMeasures.Value;
        var evidence = judged.Select(j => Evidence(j.Exhibit, j.Judgement)).Concat(exhibits.Where(e => !IsKey(e)).Select(Shown));
        var sentence = suffices
            ? Lead(balance.Verdict) + Sentence(balance, [.. judged.Where(j => j.Judgement.IsJudged)])
            : $"No verdict: {balance.Judged} figures of waits for therapy can be judged, and at least {Thresholds.FewestKeyMeasures.Value:0} are needed.";
        return Answer(asked, suffices ? balance.Verdict : Verdict.InsufficientEvidence, sentence, evidence, Gaps(judged));
    }

    private static bool IsKey(Exhibit e) =>
        e is { Role: EvidenceRole.Key, Leads: true } && Services.Contains(e.Observation.Service) && Standards.Any(s => s.MeasureId == e.Measure.Id);

    private static WaitStandard Standard(Exhibit e) => Array.Find(Standards, s => s.MeasureId == e.Measure.Id)!;

    private static Evidence Evidence(Exhibit e, Judgement judgement) => e.ToEvidence(judgement, Plain.Sentence(e), Comparators.Standard(Standard(e).Met));

    private static string Lead(Verdict verdict) => verdict switch
    {
        Verdict.Weakness => "Children wait too long for therapy. ",
        Verdict.Strength => "Children wait for therapy within the standards. ",
        _ => "Waits for therapy are neither too long throughout, nor within the standards. ",
    };

    private static string Sentence(Balance balance, List<(Exhibit Exhibit, Judgement Judgement)> judged)
    {
        var services = judged.GroupBy(j => Name(j.Exhibit), j => Said(j.Exhibit)).Select(g => $"{g.Key} {string.Join(", ", g)}");
        var latest = judged.MaxBy(j => j.Exhibit.Sheet.Period.End).Exhibit;
        return $"Of the children waiting in {Wording.Of(latest.Sheet.Period)}, {latest.MonthsOld} {(latest.MonthsOld == 1 ? "month" : "months")} before the day asked for: {string.Join("; ", services)}. " +
            $"{balance.Words} These are the figures of {latest.Observation.Place.Name}, by provider and not by the child's home.";
    }

    private static string Said(Exhibit e) => $"{Wording.Amount(e.Value!.Value, e.Measure)} {Standard(e).Words}";

    private static string Name(Exhibit e) => Wording.Lower(e.Observation.Service[(e.Observation.Service.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());

    private static IEnumerable<Gap> Gaps(List<(Exhibit Exhibit, Judgement Judgement)> judged) =>
        from service in Services
        from standard in Standards
        let found = judged.Find(j => j.Exhibit.Observation.Service == service && j.Exhibit.Measure.Id == standard.MeasureId)
        where found.Exhibit is null || !found.Judgement.IsJudged
        select new Gap
        {
            What = $"A judgement on who has waited {standard.Words}, {service}: {found.Judgement?.WhyNot ?? "nothing is held for the area's integrated care board"}",
            Needed = "a recent figure of the board's waiting list for this service",
        };
}
