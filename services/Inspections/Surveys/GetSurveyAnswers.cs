using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Checks;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;

namespace Send.Inspections.Surveys;

/// <summary>The answers to one question, with their history.</summary>
internal sealed class GetSurveyAnswers(RecordVersions<SurveyAnswers> versions, AreaRegister register)
{
    public async Task<GetSurveyAnswersResponse> Handle(GetSurveyAnswersRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(SurveyErrors.NotFound());
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(SurveyErrors.NotFound())
            : new() { Answers = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
