using Grpc.Core;
using Send.Attendance.Records;
using Send.Attendance.V1;
using Send.Observations.Imports;
using Exclusion = Send.Attendance.Storage.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>Takes in a batch of exclusions.</summary>
internal sealed class ImportExclusions(RecordBatch batch, ExclusionCheck check, KeepExclusions keep)
{
    public async Task<ImportExclusionsResponse> Handle(IAsyncStreamReader<ImportExclusionsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await batch.Handle(
            new BatchReader<ImportExclusionsRequest>(parts, p => p.Header, p => p.Totals),
            part => part.Rows?.Rows,
            row => RecordToKeep<Exclusion>.Of(row.RowNumber, check.Check(row.Exclusion ?? new())),
            keep.Handle,
            cancellationToken),
    };
}
