using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ParentsSayTherapyInTime() : SurveyMeasure(SurveyQuestion.TherapyInTime, SurveyGroup.ParentsAndCarers)
{
    public override string Id => "parents-say-therapy-in-time";

    public override string Title => "Parents who say that therapy began in time";

    public override string Definition =>
        "Parents and carers who said that therapy began when their child needed it. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "parents and carers who said that it began in time";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting)];
}
