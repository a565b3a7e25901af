using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Figures;

/// <summary>The gravest judgement of each theme in a published report.</summary>
/// <param name="judgements">Of one report.</param>
public sealed class JudgedThemes(IReadOnlyCollection<Judgement> judgements)
{
    /// <summary>Null where nothing was judged of the theme.</summary>
    public JudgementKind? Of(Theme theme) => judgements.Where(j => j.Theme == theme).Select(j => (JudgementKind?)j.Kind).Max();
}
