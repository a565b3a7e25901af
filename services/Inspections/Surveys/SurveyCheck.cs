using Send.Hosting.Errors;
using Send.Inspections.Surveys.Checks;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;
using Wire = Send.Inspections.V1.SurveyAnswers;

namespace Send.Inspections.Surveys;

/// <summary>What survey answers must be to be kept, as far as it can be told from themselves alone.</summary>
internal sealed class SurveyCheck(AreaRegister register, TimeProvider time)
{
    /// <summary>The answers as they would be kept, or what is wrong.</summary>
    public (SurveyAnswers? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var today = time.Today();
        var wrong = AreaCheck.Problem(wire.AreaCode, register, IsoDay.Read(wire.StartsOn))
            ?? IdCheck.Problem(wire.Id)
            ?? RoundCheck.Problem(wire.Round)
            ?? RoundDaysCheck.Problem(wire, today)
            ?? QuestionCheck.Problem(wire)
            ?? ProvisionCheck.Problem(wire.SenProvision)
            ?? PeopleCheck.Problem(wire)
            ?? AnswersCheck.Problem(wire)
            ?? (wire.RecordedInError ? SurveyErrors.WithdrawalByItself() : null);
        return wrong is null ? (SurveyEntity.Of(wire, register.Find(wire.AreaCode)!.Code), null) : (null, wrong);
    }
}
