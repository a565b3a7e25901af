using Send.Inspections.Storage;
using Send.Measures;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;
using Wire = Send.Inspections.V1.SurveyAnswers;

namespace Send.Inspections.Surveys;

/// <summary>Makes of answers that were checked those that are kept.</summary>
internal static class SurveyEntity
{
    public static SurveyAnswers Of(Wire wire, string areaCode) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        Round = wire.Round,
        From = IsoDay.Read(wire.StartsOn)!.Value,
        To = IsoDay.Read(wire.EndsOn)!.Value,
        Group = (SurveyGroup)wire.Group,
        Sen = (SenProvision)wire.SenProvision,
        Question = (SurveyQuestion)wire.Question,
        Invited = wire.HasInvited ? wire.Invited : null,
        Responded = wire.Responded,
        Yes = wire.Yes,
        No = wire.No,
        Unsure = wire.Unsure,
    };
}
