using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;

namespace Send.Inspections.Surveys;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendSurveyAnswers(ChangeRecords<SurveyAnswers> records, AreaRegister register, SurveyCheck check)
{
    public async Task<AmendSurveyAnswersResponse> Handle(AmendSurveyAnswersRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Answers ?? throw new ServiceException(RecordErrors.Missing(SurveyRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "answers.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { Answers = amended.ToWire() };
    }

    private SurveyAnswers Checked(V1.SurveyAnswers wire) => check.Check(wire) switch
    {
        ({ } answers, _) => answers,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(SurveyRules.Word, wrong!)),
    };
}
