using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ParentsSayPlanHasWhatIsNeeded() : SurveyMeasure(SurveyQuestion.PlanHasWhatIsNeeded, SurveyGroup.ParentsAndCarers)
{
    public override string Id => "parents-say-plan-has-what-is-needed";

    public override string Title => "Parents who say that the plan has what is needed";

    public override string Definition =>
        "Parents and carers who said that their child's plan has what is needed. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "parents and carers who said that it has";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.SenSupport, EvidenceRole.Supporting)];
}
