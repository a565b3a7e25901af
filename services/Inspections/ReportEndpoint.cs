using Grpc.Core;
using Send.Inspections.Plans;
using Send.Inspections.Reports;
using Send.Inspections.V1;

namespace Send.Inspections;

/// <summary><c>send.inspections.v1.InspectionReportService</c>.</summary>
internal sealed class ReportEndpoint(
    DraftReport draft,
    AmendDraft amend,
    PublishReport publish,
    ReviseReport revise,
    WithdrawDraft giveUp,
    WithdrawReport withdraw,
    GetReport get,
    ListReports list,
    RecordPlan plan,
    RecordMonitoring monitor,
    ImportJudgements import)
    : InspectionReportService.InspectionReportServiceBase
{
    public override Task<DraftReportResponse> DraftReport(DraftReportRequest request, ServerCallContext context) => draft.Handle(request, context.CancellationToken);

    public override Task<AmendDraftResponse> AmendDraft(AmendDraftRequest request, ServerCallContext context) => amend.Handle(request, context.CancellationToken);

    public override Task<PublishReportResponse> PublishReport(PublishReportRequest request, ServerCallContext context) =>
        publish.Handle(request, context.CancellationToken);

    public override Task<ReviseReportResponse> ReviseReport(ReviseReportRequest request, ServerCallContext context) => revise.Handle(request, context.CancellationToken);

    public override Task<WithdrawDraftResponse> WithdrawDraft(WithdrawDraftRequest request, ServerCallContext context) =>
        giveUp.Handle(request, context.CancellationToken);

    public override Task<WithdrawReportResponse> WithdrawReport(WithdrawReportRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetReportResponse> GetReport(GetReportRequest request, ServerCallContext context) => get.Handle(request, context.CancellationToken);

    public override Task<ListReportsResponse> ListReports(ListReportsRequest request, ServerCallContext context) => list.Handle(request, context.CancellationToken);

    public override Task<RecordPlanResponse> RecordPlan(RecordPlanRequest request, ServerCallContext context) => plan.Handle(request, context.CancellationToken);

    public override Task<RecordMonitoringResponse> RecordMonitoring(RecordMonitoringRequest request, ServerCallContext context) =>
        monitor.Handle(request, context.CancellationToken);

    public override Task<ImportJudgementsResponse> ImportJudgements(
        IAsyncStreamReader<ImportJudgementsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
