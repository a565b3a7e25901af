using Grpc.Core;
using Send.Inspections.Reports;
using Send.Inspections.V1;

namespace Send.Inspections;

/// <summary><c>send.inspections.v1.InspectionReportService</c>.</summary>
internal sealed class ReportEndpoint(ImportJudgements import) : InspectionReportService.InspectionReportServiceBase
{
    public override Task<ImportJudgementsResponse> ImportJudgements(
        IAsyncStreamReader<ImportJudgementsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
