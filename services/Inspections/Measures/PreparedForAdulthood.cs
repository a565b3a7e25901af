using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class PreparedForAdulthood() : SurveyMeasure(SurveyQuestion.PreparedForAdulthood, SurveyGroup.ChildrenAndYoungPeople)
{
    public override string Id => "prepared-for-adulthood";

    public override string Title => "Young people who say that they are prepared for adult life";

    public override string Definition =>
        "Children and young people who said that they are prepared for adult life. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "children and young people who said that they are";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)];
}
