using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Inspections;

/// <summary>The closed list of the errors of survey answers, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class SurveyErrors
{
    public static ServiceError NotFound() => new(
        "no-such-answers", StatusCode.NotFound, "The area has no survey answers with this id. ListSurveyAnswers names those that there are.");

    public static FieldViolation WithdrawalByItself() => new(
        "recorded_in_error", "withdrawal-by-itself", "Answers are not withdrawn in this way. Leave the field out, and use WithdrawSurveyAnswers.");
}
