using Grpc.Core;
using Send.Inspections.Surveys;
using Send.Inspections.V1;

namespace Send.Inspections;

/// <summary><c>send.inspections.v1.SurveyService</c>.</summary>
internal sealed class SurveyEndpoint(
    RecordSurveyAnswers record,
    AmendSurveyAnswers amend,
    WithdrawSurveyAnswers withdraw,
    GetSurveyAnswers get,
    ListSurveyAnswers list,
    ListSurveyRounds rounds,
    ImportSurveyAnswers import)
    : SurveyService.SurveyServiceBase
{
    public override Task<RecordSurveyAnswersResponse> RecordSurveyAnswers(RecordSurveyAnswersRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendSurveyAnswersResponse> AmendSurveyAnswers(AmendSurveyAnswersRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<WithdrawSurveyAnswersResponse> WithdrawSurveyAnswers(WithdrawSurveyAnswersRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetSurveyAnswersResponse> GetSurveyAnswers(GetSurveyAnswersRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListSurveyAnswersResponse> ListSurveyAnswers(ListSurveyAnswersRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ListSurveyRoundsResponse> ListSurveyRounds(ListSurveyRoundsRequest request, ServerCallContext context) =>
        rounds.Handle(request, context.CancellationToken);

    public override Task<ImportSurveyAnswersResponse> ImportSurveyAnswers(
        IAsyncStreamReader<ImportSurveyAnswersRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
