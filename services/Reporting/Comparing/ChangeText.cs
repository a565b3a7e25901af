using Send.Measures.V1;
using Send.Reporting.Findings;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Comparing;

/// <summary>Changes in words. The first report is the one that they are told from, be it published before the second or after it.</summary>
internal static class ChangeText
{
    public static string Of(FigureChange change)
    {
        var shown = change.To ?? change.From;
        var whose = $"{change.Title}, {Words.Whose(shown)}, {shown.Place.Name}";
        return change.Kind switch
        {
            FigureChangeKind.Revised =>
                $"{whose}, {Words.Period(shown)}: {Figure(change.From!, change.Unit)} → {Figure(change.To!, change.Unit)}. Revised.",
            FigureChangeKind.OtherPeriod when change.From!.Period.Kind != change.To!.Period.Kind =>
                $"{whose}: {Figure(change.From, change.Unit)} in {Words.Period(change.From)} in the first report, {Figure(change.To, change.Unit)} in {Words.Period(change.To)} in the second. " +
                "The periods are of different kinds: the two do not tell whether anything changed.",
            FigureChangeKind.OtherPeriod =>
                $"{whose}: {Figure(change.From!, change.Unit)} in {Words.Period(change.From!)} → {Figure(change.To!, change.Unit)} in {Words.Period(change.To!)}.",
            FigureChangeKind.ReadOtherwise =>
                $"{whose}, {Words.Period(shown)}: {Figure(shown, change.Unit)} in both, read as {Words.Of(change.FromReading)} → {Words.Of(change.ToReading)}.",
            FigureChangeKind.New => $"{whose}, {Words.Period(shown)}: {Figure(shown, change.Unit)}. In the second report alone.",
            _ => $"{whose}, {Words.Period(shown)}: {Figure(shown, change.Unit)}. In the first report alone.",
        };
    }

    public static string Of(CompareReportsResponse changes) => string.Join(' ', (IEnumerable<string>)
    [
        $"From {Named(changes.From)} to {Named(changes.To)}:",
        Rules(changes),
        changes.Verdicts.Count == 0 ? "No verdict changed." : $"{Counted(changes.Verdicts.Count, "verdict")} changed.",
        .. changes.From.Scope.ScopeCase == ReportScope.ScopeOneofCase.AreaCode ? Figures(changes) : Counts(changes),
    ]);

    private static string Figure(Observation observation, Unit unit)
    {
        var amount = Words.Amount(observation, unit);
        return observation.Figure is { HasNumerator: true, HasDenominator: true } f
            ? $"{amount} ({Wording.Number(f.Numerator, Unit.Count)} of {Wording.Number(f.Denominator, Unit.Count)})"
            : amount;
    }

    private static string Named(Report report) => $"the report {report.Id} as of {report.AsOf}";

    private static string Rules(CompareReportsResponse changes) => changes.RulesChanged
        ? $"The first is by the rules {changes.From.RulesVersion}, the second by the rules {changes.To.RulesVersion}, which alone can change a verdict."
        : $"Both are by the rules {changes.To.RulesVersion}.";

    private static IEnumerable<string> Figures(CompareReportsResponse changes) => changes.Figures.Count == 0
        ? ["No figure changed."]
        :
        [
            "Of the figures, " + Wording.List([.. changes.Figures.GroupBy(f => f.Kind).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Became(g.Key, g.Count())}")]) + ".",
        ];

    private static IEnumerable<string> Counts(CompareReportsResponse changes) =>
        changes.Counts.Count == 0 ? ["No count of areas changed."] : changes.Counts.Select(c => c.Text);

    private static string Became(FigureChangeKind kind, int count) => (kind, count) switch
    {
        (FigureChangeKind.Revised, 1) => "was revised",
        (FigureChangeKind.Revised, _) => "were revised",
        (FigureChangeKind.OtherPeriod, 1) => "is of another period",
        (FigureChangeKind.OtherPeriod, _) => "are of another period",
        (FigureChangeKind.ReadOtherwise, 1) => "reads otherwise",
        (FigureChangeKind.ReadOtherwise, _) => "read otherwise",
        (FigureChangeKind.New, 1) => "is in the second report alone",
        (FigureChangeKind.New, _) => "are in the second report alone",
        (_, 1) => "is in the first report alone",
        _ => "are in the first report alone",
    };

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
