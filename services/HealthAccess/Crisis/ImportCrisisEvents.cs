using Grpc.Core;
using Send.HealthAccess.V1;
using Send.Observations.Imports;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;

namespace Send.HealthAccess.Crisis;

/// <summary>Takes in a batch of crises.</summary>
internal sealed class ImportCrisisEvents(ImportRecords<CrisisEvent> records, CrisisEventCheck check)
{
    public async Task<ImportCrisisEventsResponse> Handle(IAsyncStreamReader<ImportCrisisEventsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportCrisisEventsRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<CrisisEvent> Checked(CrisisEventRow row)
    {
        var (kept, wrong) = check.Check(row.Event ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
