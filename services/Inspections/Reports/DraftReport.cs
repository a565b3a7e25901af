using Send.Hosting.Errors;
using Send.Inspections.V1;
using InspectionReport = Send.Inspections.Storage.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>Begins a draft of the first report of an inspection. The same again changes nothing.</summary>
internal sealed class DraftReport(ChangeRecords<InspectionReport> records, ReportCheck check)
{
    public async Task<DraftReportResponse> Handle(DraftReportRequest request, CancellationToken cancellationToken)
    {
        var (draft, wrong) = check.Check(request.Report ?? throw new ServiceException(RecordErrors.Missing(ReportRules.Word)));
        return wrong is null
            ? new() { Report = (await records.Record(draft!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(ReportRules.Word, wrong));
    }
}
