using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 4: access to therapy services was a weakness in half of the local areas.</summary>
public sealed class Therapy : FindingRule
{
    private const string Within18Weeks = "waiting-within-18-weeks";
    private const string Over52Weeks = "waiting-over-52-weeks";
    private const string TherapyPrefix = "Therapy interventions: ";

    /// <summary>The therapies that the report of 2017 and EHC plans speak of most.</summary>
    private static readonly HashSet<string> Main = [$"{TherapyPrefix}Speech and language", $"{TherapyPrefix}Occupational therapy", $"{TherapyPrefix}Physiotherapy"];

    public override Theme Theme => Theme.Therapy;

    public override string Title => "Access to therapy";

    public override string Text =>
        "Speech and language therapy, occupational therapy and physiotherapy are each read. A therapy is weak where fewer than the least share of those waiting had waited up to 18 weeks, or more than the most had waited over 52 weeks; strong where the standard is met and few had waited over 52 weeks. Where numbers are given, the whole 95 % interval has to lie beyond the bound for weakness. A weakness where at least half of the therapies are weak; a strength where at least half are strong and none is weak; else mixed. Where several integrated care boards cover the area, the one that covers most of it counts.";

    public override IReadOnlyList<Threshold> Thresholds { get; } =
    [
        Findings.Thresholds.LeastWithin18Weeks, Findings.Thresholds.StandardWithin18Weeks, Findings.Thresholds.MostOver52Weeks,
        Findings.Thresholds.FewOver52Weeks, Findings.Thresholds.FewestWaiting, Findings.Thresholds.OldestHealthFigure,
    ];

    public override string NationalStatement => "access to therapy was a weakness";

    protected override Finding Weigh(AreaEvidence area)
    {
        var figures = area.Measures(Theme).OrderBy(m => m.Role)
            .SelectMany(m => area.Latest(m.Measure).Where(f => f.Series.Service.StartsWith(TherapyPrefix, StringComparison.Ordinal) || f.Series.Service.Length == 0)
            .Select(f => (Figure: f, m.Role))).ToList();
        var therapies = Main.Order(StringComparer.Ordinal).Select(s => Judge(s, [.. figures.Select(f => f.Figure)])).OfType<Judged>().ToList();
        var verdict = Verdicts.Of([.. therapies.Select(t => t.Reading)]);
        return new()
        {
            Verdict = verdict,
            Sentence = Sentence(verdict, therapies),
            Evidence = { figures.Select(f => Show(area, f.Figure, f.Role, therapies)) },
            Gaps =
            {
                new Gap { What = "Waits from referral to first contact", Needed = "referrals and contacts from the providers; a waiting list says nothing of waits that ended" },
                new Gap { What = "Limited contact with therapists", Needed = "contacts delivered, against those that plans specify" },
            },
        };
    }

    private static Judged? Judge(string service, List<Figure> figures)
    {
        var within = figures.FirstOrDefault(f => f.Measure.Id == Within18Weeks && f.Series.Service == service && CanBeJudged(f));
        var over = figures.FirstOrDefault(f => f.Measure.Id == Over52Weeks && f.Series.Service == service && CanBeJudged(f));
        if (within is null)
            return null;
        var weak = (within.Observation.Figure.Interval?.Upper ?? within.Value) < Findings.Thresholds.LeastWithin18Weeks.Value
            || (over is not null && (over.Observation.Figure.Interval?.Lower ?? over.Value) > Findings.Thresholds.MostOver52Weeks.Value);
        var strong = within.Value >= Findings.Thresholds.StandardWithin18Weeks.Value && over is not null && over.Value <= Findings.Thresholds.FewOver52Weeks.Value;
        return new(service, within, over, weak ? Reading.Weak : strong ? Reading.Strong : Reading.Middling);
    }

    private static bool CanBeJudged(Figure figure) =>
        figure.CanBeJudged((int)Findings.Thresholds.OldestHealthFigure.Value)
        && (figure.Observation.Figure is not { HasDenominator: true } f || f.Denominator >= Findings.Thresholds.FewestWaiting.Value);

    private static Evidence Show(AreaEvidence area, Figure figure, EvidenceRole role, List<Judged> therapies)
    {
        var isMain = Main.Contains(figure.Series.Service);
        var reading = therapies.FirstOrDefault(t => t.Service == figure.Series.Service)?.Reading ?? Reading.NotJudged;
        return area.Show(
            figure, isMain ? role : EvidenceRole.Supporting, isMain && role == EvidenceRole.Key ? reading : Reading.Context,
            figure.Measure.Id == Within18Weeks ? [Standard(Findings.Thresholds.StandardWithin18Weeks.Value, "standard for consultant-led treatment 92 %")] : []);
    }

    private static Comparator Standard(double value, string text) => new() { Kind = ComparatorKind.Standard, Value = value, Text = text };

    private static string Sentence(Verdict verdict, List<Judged> therapies)
    {
        if (therapies.Count == 0)
            return "There is no figure of waits for therapy that can be judged.";
        var place = therapies[0].Within.Observation.Place;
        var whose = place.Kind == PlaceKind.Area ? "" : $"By the figures of {place.Name}, which count by provider and not by the child's home, ";
        var what = verdict switch
        {
            Verdict.Weakness => "children and young people wait long for therapy",
            Verdict.Strength => "waits for therapy are short",
            _ => "waits for therapy are long for some services and not for others, or between the bounds",
        };
        var figures = therapies.Select(t =>
            $"{t.Service[TherapyPrefix.Length..].ToLowerInvariant()} {Words.Figure(t.Within.Value!.Value, Unit.Percent)} of those waiting within 18 weeks{(t.Over is { } o ? $" and {Words.Figure(o.Value!.Value, Unit.Percent)} over a year" : "")}");
        return $"{Words.Capital(whose + what)}: {Words.List([.. figures])} ({therapies[0].Within.Observation.Period.Text}, {therapies[0].Within.MonthsOld} months ago).";
    }

    private sealed record Judged(string Service, Figure Within, Figure? Over, Reading Reading);
}
