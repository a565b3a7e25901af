using Send.Inspections.V1;
using Send.Measures.V1;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;
using Wire = Send.Inspections.V1.SurveyAnswers;

namespace Send.Inspections.Surveys;

/// <summary>Survey answers as <c>send.inspections.v1</c> says them.</summary>
internal static class SurveyWire
{
    public static Wire ToWire(this SurveyAnswers a)
    {
        var wire = new Wire
        {
            AreaCode = a.AreaCode,
            Id = a.Id,
            Round = a.Round,
            StartsOn = IsoDay.Write(a.From),
            EndsOn = IsoDay.Write(a.To),
            Group = (SurveyGroup)a.Group,
            SenProvision = (SenProvision)a.Sen,
            Question = (SurveyQuestion)a.Question,
            Responded = a.Responded,
            Yes = a.Yes,
            No = a.No,
            Unsure = a.Unsure,
            RecordedInError = a.RecordedInError,
            Etag = a.Etag,
        };
        if (a.Invited is { } invited)
            wire.Invited = invited;
        return wire;
    }

    public static SurveyAnswersVersion ToVersion(this SurveyAnswers a) => new() { Answers = a.ToWire(), Version = a.VersionToWire() };
}
