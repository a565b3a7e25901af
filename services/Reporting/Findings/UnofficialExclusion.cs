using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 3: unofficial exclusion, which is illegal. Published figures hold indicators of it and can never prove it.</summary>
public sealed class UnofficialExclusion : FindingRule
{
    public override Theme Theme => Theme.UnofficialExclusion;

    public override string Title => "Unofficial exclusion";

    public override string Text =>
        "A confirmed unofficial exclusion is unlawful whatever the rate, and is a weakness. Published figures hold none: they hold signals, which are indicators, never proof. A figure of pupils with SEND is a signal where it is at least the stated number of times that of pupils without SEN and in the highest quarter of areas.";

    public override IReadOnlyList<Threshold> Thresholds { get; } = [Findings.Thresholds.SignalRatio, Findings.Thresholds.FewestYoungPeople, Findings.Thresholds.OldestSchoolFigure];

    public override string NationalStatement => "there was evidence of unofficial exclusion";

    protected override Finding Weigh(AreaEvidence area)
    {
        List<Evidence> evidence = [];
        foreach (var (measure, role) in area.Measures(Theme))
        {
            var figures = area.Latest(measure).ToList();
            var own = figures.Where(f => f.Series.Sen is SenProvision.SenSupport or SenProvision.EhcPlan).ToList();
            foreach (var figure in own.Count > 0 ? own : figures.Where(f => f.Series.Sen == SenProvision.Unspecified))
            {
                var shown = area.Show(figure, role, Reading.Context);
                if (!area.IsTooSmall && IsSignal(figure, area.Peers(figure), shown))
                    shown.Reading = Reading.Signal;
                evidence.Add(shown);
            }
        }
        var signals = evidence.Where(e => e.Reading == Reading.Signal).ToList();
        return new()
        {
            Verdict = Verdict.InsufficientEvidence,
            Sentence = signals.Count == 0
                ? "No confirmed unofficial exclusion is on record here, and the published figures show no signal; signals are indicators, never proof, and their absence proves nothing either."
                : $"There {(signals.Count == 1 ? "is 1 signal" : $"are {signals.Count} signals")} of possible unofficial exclusion, which are indicators, never proof: {Words.List([.. signals.Select(Name)])}.",
            Evidence = { evidence.OrderBy(e => e.Reading != Reading.Signal) },
            Gaps =
            {
                new Gap { What = "Confirmed unofficial exclusions", Needed = "reports from parents, carers, SENDIASS and inspectors, with their reviews" },
                new Gap { What = "Children sent home during the day", Needed = "registers by session, which show afternoons missed after mornings attended" },
                new Gap { What = "Where pupils who leave go to", Needed = "enrolments, which show pupils of Years 10 and 11 who leave for nowhere known" },
            },
        };
    }

    private static bool IsSignal(Figure figure, double? peers, Evidence shown) =>
        figure.CanBeJudged((int)Findings.Thresholds.OldestSchoolFigure.Value)
        && peers is { } p && figure.Value > 0 && figure.Value >= Findings.Thresholds.SignalRatio.Value * p
        && shown.Comparators.FirstOrDefault(c => c.Kind == ComparatorKind.Nation) is { } nation && figure.Value >= nation.UpperQuartile;

    private static string Name(Evidence e) =>
        $"{char.ToLowerInvariant(e.Title[0])}{e.Title[1..]} {Words.Figure(e.Observation.Figure.Value, e.Unit)} among {Words.Whom(e.Observation.SenProvision)} against {Words.Figure(e.Comparators.First(c => c.Kind == ComparatorKind.Peers).Value, e.Unit)} ({e.Observation.Period.Text})";
}
