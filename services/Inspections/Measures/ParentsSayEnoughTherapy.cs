using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ParentsSayEnoughTherapy() : SurveyMeasure(SurveyQuestion.EnoughTherapy, SurveyGroup.ParentsAndCarers)
{
    public override string Id => "parents-say-enough-therapy";

    public override string Title => "Parents who say that there is enough therapy";

    public override string Definition =>
        "Parents and carers who said that their child has as much therapy as is needed. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "parents and carers who said that there is enough";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting)];
}
