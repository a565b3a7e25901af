using Send.Hosting.Errors;
using Send.Inspections.V1;
using Wire = Send.Inspections.V1.SurveyAnswers;

namespace Send.Inspections.Surveys.Checks;

/// <summary>It must be said who was asked what. Only parents and carers can be asked to take a child home.</summary>
internal static class QuestionCheck
{
    public static FieldViolation? Problem(Wire wire) => wire switch
    {
        { Group: SurveyGroup.Unspecified } or { Group: < 0 or > SurveyGroup.ChildrenAndYoungPeople } => new(
            "group", "no-group", $"The answers do not say who was asked. Give one of SurveyGroup: in a file {string.Join(", ", Words.All<SurveyGroup>())}."),
        { Question: SurveyQuestion.Unspecified } => Unknown(),
        _ when !Enum.IsDefined(wire.Question) => Unknown(),
        { Question: SurveyQuestion.AskedToTakeChildHome, Group: not SurveyGroup.ParentsAndCarers } => new(
            "question", "question-of-another-group", "This is asked of parents and carers alone."),
        _ => null,
    };

    private static FieldViolation Unknown() => new(
        "question", "no-question", $"The question is none that is known. Give one of SurveyQuestion: in a file {string.Join(", ", Words.All<SurveyQuestion>())}.");
}
