using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 6: whether there is a coordinated service from 0 to 25, by the ages commissioned and the moves into adult services.</summary>
public sealed class NoughtToTwentyFive : MainFinding
{
    private const string Ages = "commissioned ages";

    private static readonly RateKey To25 = new(
        "services-commissioned-to-25", Thresholds.MostCommissionedTo25, Thresholds.FewCommissionedTo25, MoreIsBetter: true,
        v => $"{v} of the health services were commissioned to 25", Ages, Counted);

    private static readonly RateKey By19 = new(
        "services-ending-by-19", Thresholds.NoneEndingBy19, Thresholds.NoneEndingBy19, MoreIsBetter: false,
        v => $"{v switch { "0" => "no service", "1" => "1 service", _ => $"{v} services" }} ended at or before the 19th birthday", Ages);

    private static readonly RateKey Planned = new(
        "transitions-planned-by-17-and-a-half", Thresholds.TransitionsPlanned, Thresholds.TransitionsUnplanned, MoreIsBetter: true,
        v => $"{v} of the young people due to move had a plan by 17 and a half");

    private static readonly RateKey Received = new(
        "transitions-received-by-adult-service", Thresholds.TransitionsReceived, Thresholds.TransitionsLost, MoreIsBetter: true,
        v => $"{v} of those who needed an adult service were received by one", Aside: Moves.Unknown);

    private static readonly RateKey[] Keys = [To25, By19, Planned, Received];

    private static readonly KeyKind[] Kinds = [new(Ages, [To25, By19]), new("moves into adult services", [Planned, Received])];

    private static readonly string[] Inspections = ["written-statement-required", "inspection-outcome"];

    public override Theme Theme => Theme.NoughtToTwentyFive;

    public override string Title => "A coordinated service from 0 to 25";

    public override string Weakness => "There is not enough progress towards a coordinated service from 0 to 25";

    protected override string RuleText =>
        "From the area's own records: services commissioned to 25, services that end at or before the 19th birthday, moves into adult services planned by 17 and a half, and young people received by an adult service. " +
        "The first two are of one list and count as one key figure: weak where one of them is, strong where both are. A verdict needs this figure and one of moves. " +
        "One service that ends by 19 is weak, none strong; another figure is weak where its whole 95% interval, if it is of people, is beyond the bound of weakness, and strong where it meets the bound of strength. " + Corroboration.Rule + " " +
        "A weakness: more than half of the figures judged are weak. A strength: more than half are strong and none is weak. Ages of too few services are not judged, nor are moves that seem to be sent no longer, nor who was received where of too many no outcome is recorded. Without records no verdict: nothing is published on it. " +
        "Outcomes of inspections are shown as context; they are about all of an area's arrangements, not about this finding alone.";

    protected override IReadOnlyList<Bound> Bounds =>
    [
        Thresholds.MostCommissionedTo25, Thresholds.FewCommissionedTo25, Thresholds.NoneEndingBy19, Thresholds.FewestCommissioned, Planned.Strong, Planned.Weak,
        Received.Strong, Received.Weak, Thresholds.Half, Thresholds.FewestKeyMeasures, Thresholds.OldestHealthRecord,
        Thresholds.RecordsStopped, Thresholds.MostWithoutOutcome,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        new() { What = "For which ages each health service is commissioned", Needed = "the commissioned ages of therapy, nursing and mental health services" },
        new() { What = "Whether the move into adult services is planned", Needed = "transition plans with their dates" },
        new() { What = "What young people from 19 to 25 receive", Needed = "contacts with health services by age" },
    ];

    public override Finding Of(Case asked)
    {
        var exhibits = asked.Exhibits(Theme);
        var figures = new KeyFigures(exhibits, Keys, "", e => WhyTooFew(e) ?? Moves.WhyNot(e), Kinds);
        var latest = exhibits.Where(e => Inspections.Contains(e.Measure.Id)).MaxBy(e => e.Sheet.Period.End);
        var sentence = figures.Suffice ? $"{Lead(figures.Verdict, figures.Balance)} {figures.Words}{figures.CountedAsOne} {figures.Balance.Words}{figures.NotJudged}"
            : figures.AreHeld ? $"No verdict: {figures.TooFew}.{figures.NotJudged}{(latest is null ? "" : $" {Context(latest)}")}"
            : latest is null ? $"No verdict: nothing is published on it, and {asked.NothingHeld("inspections", "no inspection of the area is held")}."
            : $"No verdict: nothing is published on it. {Context(latest)}";
        return Answer(asked, figures.Verdict, sentence, [.. figures.Evidence, .. exhibits.Where(e => !figures.Shows(e)).Select(Shown)], figures.Gaps);
    }

    public override string NationalRemark(IReadOnlyCollection<Finding> findings) =>
        Said(By19, findings, "with records of commissioned ages", "health services end at or before the 19th birthday") +
        Said(Planned, findings, "with records of moves into adult services", "too few of them are planned in time");

    protected override IEnumerable<Gap> Missing(Case asked)
    {
        string[][] supplied = [[To25.MeasureId], [Planned.MeasureId], ["seen-aged-19-to-25", "seen-aged-19-to-25-share"]];
        return Unmeasured.Where((_, i) => !asked.Holds(supplied[i]));
    }

    private static string Said(RateKey key, IEnumerable<Finding> findings, string with, string words)
    {
        var judged = findings.SelectMany(f => f.Evidence)
            .Where(e => e.Observation.MeasureId == key.MeasureId && e.Role == EvidenceRole.Key && e.Reading is Reading.Weak or Reading.Middling or Reading.Strong).ToList();
        return judged.Count == 0 ? "" : $" {Wording.Capital(Quantifier.Scoped(judged.Count(e => e.Reading == Reading.Weak), judged.Count, with))}, {words}.";
    }

    /// <summary>A share of few services says more with its counts.</summary>
    private static string Counted(Exhibit e) => e.Observation.Figure is { HasDenominator: true } figure ? $" ({figure.Numerator:0} of {figure.Denominator:0})" : "";

    private static string Context(Exhibit inspection) => $"The latest inspection held, as context: {Wording.Lower(Plain.Sentence(inspection))}";

    /// <summary>Why commissioned ages cannot be judged: those of how many services are held stands under the share commissioned to 25.</summary>
    private static string? WhyTooFew(Exhibit e)
    {
        if (e.Measure.Id != To25.MeasureId && e.Measure.Id != By19.MeasureId)
            return null;
        var services = e.Case.Latest(To25.MeasureId, SenProvision.Unspecified, "") is { Observation.Figure: { HasDenominator: true } figure } ? figure.Denominator : 0;
        return services < Thresholds.FewestCommissioned.Value ? $"the ages of {services:0} services are held, and fewer than {Thresholds.FewestCommissioned.Value:0} are too few" : null;
    }

    private static string Lead(Verdict verdict, Balance balance) => (verdict, balance) switch
    {
        (Verdict.Weakness, _) => "There is not enough progress towards a coordinated service from 0 to 25.",
        (Verdict.Strength, _) => "By most key figures there is a coordinated service from 0 to 25.",
        (_, { Weak: > 0 }) => "There is progress towards a coordinated service from 0 to 25, but not by all key figures.",
        _ => "There is progress towards a coordinated service from 0 to 25, and no key figure is weak.",
    };
}
