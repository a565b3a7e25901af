using Send.Attendance.UnofficialExclusions.Checks;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Records a report. The same again under an id of the sender's changes nothing, whatever a review made of it meanwhile.</summary>
internal sealed class RecordReport(ChangeRecords<UnofficialExclusionReport> records, ReportCheck check, TimeProvider time)
{
    public async Task<RecordReportResponse> Handle(RecordReportRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Report?.Clone() ?? throw new ServiceException(RecordErrors.Missing(ReportRules.Word));
        if (!wire.Review.SaysNothing())
            throw new ServiceException(UnofficialExclusionErrors.ReviewByItself());
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (report, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Report = (await records.Record(report!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(ReportRules.Word, wrong));
    }
}
