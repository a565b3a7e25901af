using Send.Hosting.Errors;
using Send.Inspections.Storage;

namespace Send.Inspections.Reports.Checks;

/// <summary>A judgement must be one that the framework and the result of its inspection know.</summary>
internal static class InspectionOfReportCheck
{
    private const int Failings = 3;

    public static FieldViolation? Problem(Judgement judgement, Inspection inspection) => (judgement.Kind, inspection) switch
    {
        (JudgementKind.Weakness, { Framework: not 2016 }) => new(
            "judgement", "wrong-framework", "Only the framework of 2016 has weaknesses. Under that of 2023 give an area for improvement or for priority action."),
        (JudgementKind.PriorityAction, { Framework: not 2023 }) => new(
            "judgement", "wrong-framework", "Only the framework of 2023 has areas for priority action. Under that of 2016 give a weakness."),
        (JudgementKind.PriorityAction, { Outcome: not (null or Failings) }) => new(
            "judgement", "priority-actions-without-failings", "Areas for priority action go with widespread and/or systemic failings only."),
        _ => null,
    };
}
