using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Reports;

/// <summary>What inspectors judged in the reports of a month.</summary>
/// <param name="judgements">All of it.</param>
public sealed class JudgementTally(IReadOnlyCollection<Judgement> judgements)
{
    public static JudgementTally Of(IEnumerable<InspectionReport> reports) => new([.. reports.SelectMany(r => r.Judgements)]);

    /// <summary>The gravest judgement on a theme; null where there is none.</summary>
    public JudgementKind? GravestOn(Theme theme) => judgements.Where(j => j.Theme == theme).Max(j => (JudgementKind?)j.Kind);
}
