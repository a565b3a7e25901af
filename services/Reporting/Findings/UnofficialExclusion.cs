using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 3: signals of unofficial exclusion. No published figure can prove one, or its absence.</summary>
public sealed class UnofficialExclusion : MainFinding
{
    private const string NeverProof =
        "These are indicators, never proof; a confirmed unofficial exclusion is unlawful whatever the rate, even where parents agree to it.";

    private const string NoVerdictOnCounts = "High or low counts do not necessarily reflect good or bad practice (DfE).";

    public override Theme Theme => Theme.UnofficialExclusion;

    public override string Title => "Unofficial exclusion";

    public override string Weakness => "Unofficial exclusion is confirmed";

    protected override string RuleText =>
        "Published figures never give a verdict here. A rate by SEN provision is a signal where it is well above the median of areas and well above the rate of " +
        "pupils without SEN; a count is one where it rose sharply within a year, unless the two years were counted differently. " + NoVerdictOnCounts;

    protected override IReadOnlyList<Bound> Bounds =>
    [
        Thresholds.SignalAboveMedian, Thresholds.SignalRatio, Thresholds.SignalRise, Thresholds.SignalFewest, Thresholds.FewestSchools,
        Thresholds.OldestSchoolFigure, Thresholds.FewestPlaces,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        new() { What = "Unofficial exclusions themselves", Needed = "reports by parents, each reviewed, with what was confirmed" },
        new() { What = "Patterns in registers, such as afternoons missed after mornings attended", Needed = "attendance marks, session by session" },
        new() { What = "Pupils who left the roll for an unknown destination", Needed = "records of leavers by destination and SEN provision" },
    ];

    public override Finding Of(Case asked)
    {
        var exhibits = asked.Exhibits(Theme, SenProvision.SenSupport, SenProvision.EhcPlan);
        var signals = exhibits.Where(e => e.Role == EvidenceRole.Signal).Select(e => (Exhibit: e, Judgement: Judge(e))).ToList();
        var evidence = signals.Select(s => Evidence(s.Exhibit, s.Judgement)).Concat(exhibits.Where(e => e.Role != EvidenceRole.Signal).Select(Shown));
        return Answer(asked, Verdict.InsufficientEvidence, Sentence(signals), evidence);
    }

    private static Judgement Judge(Exhibit e) =>
        (Fitness.WhyNotOfSchools(e) ?? NothingBeside(e)) is { } why ? Judgement.NotJudged(why)
        : IsSignal(e) ? new(Reading.Signal)
        : Judgement.Context;

    private static string? NothingBeside(Exhibit e) => e switch
    {
        { Measure.Unit: Unit.Count, YearBefore: null } => "there is no figure of the year before to hold it against",
        { Measure.Unit: Unit.Count, Break: not null } => "a rise or fall since the year before may be that of the collection",
        { Measure.Unit: Unit.Count } => null,
        { Peers: null } => "pupils without SEN have no figure to compare it with",
        { Nation: null } => "too few areas have a figure to compare it with",
        _ => null,
    };

    private static bool IsSignal(Exhibit e) => e switch
    {
        { Value: > 0 and var value, Peers: { } peers, Nation: { } nation } =>
            value >= nation.Median * Thresholds.SignalAboveMedian.Value && value >= peers * Thresholds.SignalRatio.Value,
        { Value: { } value, YearBefore: { } before, Measure.Unit: Unit.Count } =>
            value >= Thresholds.SignalFewest.Value && value >= before * (1 + (Thresholds.SignalRise.Value / 100)),
        _ => false,
    };

    private static Evidence Evidence(Exhibit e, Judgement judgement) => e switch
    {
        { Measure.Unit: not Unit.Count } or { Value: null } => e.ToEvidence(judgement, Plain.Sentence(e)),
        { YearBefore: { } before } => e.ToEvidence(
            judgement, $"{Plain.WithYearBefore(e)} {NoVerdictOnCounts}", Comparators.YearBefore(before, e)),
        _ => e.ToEvidence(judgement, $"{Plain.Sentence(e)} {NoVerdictOnCounts}"),
    };

    private static string Sentence(List<(Exhibit Exhibit, Judgement Judgement)> signals)
    {
        var read = signals.Count(s => s.Judgement.Reading != Reading.NotJudged);
        var raised = signals.Where(s => s.Judgement.Reading == Reading.Signal).Select(s => Said(s.Exhibit)).ToList();
        return (read, raised.Count) switch
        {
            (0, _) => "No verdict, and no published indicator of the area can be read. Indicators are never proof; a confirmed unofficial exclusion is unlawful whatever the rate.",
            (_, 0) => $"No verdict; none of {read} published indicators stands out. {NeverProof}",
            _ => $"No verdict; {raised.Count} of {read} published indicators {(raised.Count == 1 ? "stands" : "stand")} out: {string.Join("; ", raised)}. {NeverProof}",
        };
    }

    private static string Said(Exhibit e) => $"{Wording.Lower(Plain.Subject(e))} {Wording.Amount(e.Value!.Value, e.Measure)} in {Wording.Of(e.Sheet.Period)}";
}
