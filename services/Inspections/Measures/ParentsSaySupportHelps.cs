using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ParentsSaySupportHelps() : SurveyMeasure(SurveyQuestion.SupportAtSchoolHelps, SurveyGroup.ParentsAndCarers)
{
    public override string Id => "parents-say-support-helps";

    public override string Title => "Parents who say that support at school helps";

    public override string Definition =>
        "Parents and carers who said that the support at school helps their child. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "parents and carers who said that it helps";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.SenSupport, EvidenceRole.Supporting)];
}
