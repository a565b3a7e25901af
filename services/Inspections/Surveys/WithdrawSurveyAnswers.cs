using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;

namespace Send.Inspections.Surveys;

/// <summary>Takes answers that should not have been recorded out of every count, and leaves them in the records.</summary>
internal sealed class WithdrawSurveyAnswers(ChangeRecords<SurveyAnswers> records, AreaRegister register)
{
    public async Task<WithdrawSurveyAnswersResponse> Handle(WithdrawSurveyAnswersRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { RecordedInError = true }, cancellationToken);
        return new() { Answers = withdrawn.ToWire() };
    }
}
