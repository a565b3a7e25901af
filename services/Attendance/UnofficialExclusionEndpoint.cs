using Grpc.Core;
using Send.Attendance.UnofficialExclusions;
using Send.Attendance.V1;

namespace Send.Attendance;

/// <summary><c>send.attendance.v1.UnofficialExclusionService</c>.</summary>
internal sealed class UnofficialExclusionEndpoint(RecordReport record, AmendReport amend, ReviewReport review, GetReport get, ListReports list, ImportReports import)
    : UnofficialExclusionService.UnofficialExclusionServiceBase
{
    public override Task<RecordReportResponse> RecordReport(RecordReportRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendReportResponse> AmendReport(AmendReportRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<ReviewReportResponse> ReviewReport(ReviewReportRequest request, ServerCallContext context) =>
        review.Handle(request, context.CancellationToken);

    public override Task<GetReportResponse> GetReport(GetReportRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListReportsResponse> ListReports(ListReportsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportReportsResponse> ImportReports(IAsyncStreamReader<ImportReportsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
