using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ParentsSayMentalHealthHelpInTime() : SurveyMeasure(SurveyQuestion.MentalHealthHelpInTime, SurveyGroup.ParentsAndCarers)
{
    public override string Id => "parents-say-mental-health-help-in-time";

    public override string Title => "Parents who say that help for mental health began in time";

    public override string Definition =>
        "Parents and carers who said that help for their child's mental health began when it was needed. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "parents and carers who said that it began in time";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Supporting)];
}
