using Grpc.Core;
using Send.Attendance.V1;
using Send.Observations.Imports;
using Exclusion = Send.Attendance.Storage.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>Takes in a batch of exclusions.</summary>
internal sealed class ImportExclusions(ImportRecords<Exclusion> records, ExclusionCheck check)
{
    public async Task<ImportExclusionsResponse> Handle(IAsyncStreamReader<ImportExclusionsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportExclusionsRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<Exclusion> Checked(ExclusionRow row)
    {
        var (kept, wrong) = check.Check(row.Exclusion ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
