using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class ServicesGoOnAfter19() : SurveyMeasure(SurveyQuestion.ServicesGoOnAfter19, SurveyGroup.ChildrenAndYoungPeople)
{
    public override string Id => "services-go-on-after-19";

    public override string Title => "Young people who say that services go on after 19";

    public override string Definition =>
        "Children and young people who said that the services they need go on after the 19th birthday. Of those who answered yes or no, in the latest round of the twelve months that put the question; who was unsure, or did not answer, is in neither number. Who answers a survey is not all who were asked.";

    public override string Numerator => "children and young people who said that they go on";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)];
}
