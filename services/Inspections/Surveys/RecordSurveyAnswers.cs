using Send.Hosting.Errors;
using Send.Inspections.V1;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;

namespace Send.Inspections.Surveys;

/// <summary>Records how a group answered one question. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordSurveyAnswers(ChangeRecords<SurveyAnswers> records, SurveyCheck check, TimeProvider time)
{
    public async Task<RecordSurveyAnswersResponse> Handle(RecordSurveyAnswersRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Answers?.Clone() ?? throw new ServiceException(RecordErrors.Missing(SurveyRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (answers, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Answers = (await records.Record(answers!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(SurveyRules.Word, wrong));
    }
}
