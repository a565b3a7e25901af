using Grpc.Core;
using Send.Attendance.Records;
using Send.Attendance.V1;
using Send.Observations.Imports;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Takes in a batch of reports.</summary>
internal sealed class ImportReports(RecordBatch batch, ReportCheck check, KeepReports keep)
{
    public async Task<ImportReportsResponse> Handle(IAsyncStreamReader<ImportReportsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await batch.Handle(
            new BatchReader<ImportReportsRequest>(parts, p => p.Header, p => p.Totals),
            part => part.Rows?.Rows,
            row => RecordToKeep<UnofficialExclusionReport>.Of(row.RowNumber, check.Check(row.Report ?? new())),
            keep.Handle,
            cancellationToken),
    };
}
