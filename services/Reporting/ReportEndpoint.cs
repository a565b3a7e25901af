using Grpc.Core;
using Send.Reporting.Comparing;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting;

/// <summary><c>send.reporting.v1.ReportService</c>.</summary>
public sealed class ReportEndpoint(PublishReport publish, GetReport get, ListReports list, CompareReports compare) : ReportService.ReportServiceBase
{
    public override Task<PublishReportResponse> PublishReport(PublishReportRequest request, ServerCallContext context) =>
        publish.Handle(request, context.CancellationToken);

    public override Task<GetReportResponse> GetReport(GetReportRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListReportsResponse> ListReports(ListReportsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<CompareReportsResponse> CompareReports(CompareReportsRequest request, ServerCallContext context) =>
        compare.Handle(request, context.CancellationToken);
}
