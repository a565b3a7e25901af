using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ParentsSaySchoolKnowsNeeds() : SurveyMeasure(SurveyQuestion.SchoolKnowsNeeds, SurveyGroup.ParentsAndCarers)
{
    public override string Id => "parents-say-school-knows-needs";

    public override string Title => "Parents who say that the school knows their child's needs";

    public override string Definition =>
        "Parents and carers who said that the school knows what their child's needs are. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "parents and carers who said that the school knows";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.SenSupport, EvidenceRole.Supporting)];
}
