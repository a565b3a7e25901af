using Grpc.Core;
using Send.Attendance.V1;
using Send.Observations.Imports;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Takes in a batch of reports.</summary>
internal sealed class ImportReports(ImportRecords<UnofficialExclusionReport> records, ReportCheck check)
{
    public async Task<ImportReportsResponse> Handle(IAsyncStreamReader<ImportReportsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportReportsRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<UnofficialExclusionReport> Checked(ReportRow row)
    {
        var (kept, wrong) = check.Check(row.Report ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
