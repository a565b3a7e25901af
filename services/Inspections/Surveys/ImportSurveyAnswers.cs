using Grpc.Core;
using Send.Inspections.V1;
using Send.Observations.Imports;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;

namespace Send.Inspections.Surveys;

/// <summary>Takes in a batch of survey answers.</summary>
internal sealed class ImportSurveyAnswers(ImportRecords<SurveyAnswers> records, SurveyCheck check)
{
    public async Task<ImportSurveyAnswersResponse> Handle(IAsyncStreamReader<ImportSurveyAnswersRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportSurveyAnswersRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<SurveyAnswers> Checked(SurveyAnswersRow row)
    {
        var (kept, wrong) = check.Check(row.Answers ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
