using Send.Hosting.Errors;
using Send.Inspections.Storage;

namespace Send.Inspections.Reports.Checks;

/// <summary>Only the framework of 2023 has areas for priority action.</summary>
internal static class OfFrameworkCheck
{
    private const int First = 2016;

    public static FieldViolation? Problem(IEnumerable<Judgement> judgements, int framework) =>
        framework == First && judgements.Any(j => j.Kind == JudgementKind.PriorityAction)
            ? new("judgement", "wrong-framework", "The framework of 2016 has no areas for priority action. Give weakness, area for improvement or strength.")
            : null;
}
