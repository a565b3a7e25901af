using Send.Hosting.Errors;
using Send.Inspections.V1;
using Wire = Send.Inspections.V1.SurveyAnswers;

namespace Send.Inspections.Surveys.Checks;

/// <summary>There can be no more answers than people who took part, who were checked before.</summary>
internal static class AnswersCheck
{
    public static FieldViolation? Problem(Wire wire) => wire switch
    {
        { Yes: < 0 } => Negative("yes"),
        { No: < 0 } => Negative("no"),
        { Unsure: < 0 } => Negative("unsure"),
        _ when (long)wire.Yes + wire.No + wire.Unsure > wire.Responded => new(
            "yes", "more-answers-than-people", $"{(long)wire.Yes + wire.No + wire.Unsure:N0} answered of {wire.Responded:N0} who took part. Count each person once."),
        { Question: >= SurveyQuestion.SaidWaitsTooLong, No: 0, Unsure: 0 } or { Question: < SurveyQuestion.SaidWaitsTooLong } => null,
        _ => new("no", "said-has-yes-alone", "Of what people said in their own words only those are counted who said it, as yes. Leave no and unsure at 0."),
    };

    private static FieldViolation Negative(string field) => new(field, "negative-count", "A count of answers is below 0, or cannot be read. Give a whole number from 0.");
}
