using Send.Hosting.Errors;
using Send.Inspections.Inspections;
using Send.Inspections.Storage;
using Outcome = Send.Inspections.V1.Outcome;

namespace Send.Inspections.Reports.Checks;

/// <summary>Only an inspection that found systemic failings has areas for priority action. One whose outcome was not read may have.</summary>
internal static class PriorityActionCheck
{
    /// <param name="judgements">What the report says.</param>
    /// <param name="outcome">What the inspection says, as it is kept.</param>
    public static FieldViolation? Problem(IEnumerable<Judgement> judgements, int? outcome) =>
        outcome is { } known && (Outcome)known != Outcome.WidespreadFailings && judgements.FirstOrDefault(j => j.Kind == JudgementKind.PriorityAction) is { } wrong
            ? new("judgement", OutcomeCheck.ActionsWithoutFailings,
                $"The judgement of {Words.Of(wrong.Theme)} is priority action, which goes with widespread and/or systemic failings only, and the inspection found none. Give weakness, area for improvement or strength.")
            : null;
}
