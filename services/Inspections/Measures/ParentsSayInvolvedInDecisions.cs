using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ParentsSayInvolvedInDecisions() : SurveyMeasure(SurveyQuestion.InvolvedInDecisions, SurveyGroup.ParentsAndCarers)
{
    public override string Id => "parents-say-involved-in-decisions";

    public override string Title => "Parents who say that they are involved in decisions";

    public override string Definition =>
        "Parents and carers who said that they are involved in decisions about their child. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "parents and carers who said that they are involved";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.SenSupport, EvidenceRole.Supporting)];
}
