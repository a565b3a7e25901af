using Grpc.Core;
using Send.HealthAccess.V1;
using Send.Observations.Imports;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>Takes in a batch of specified provision.</summary>
internal sealed class ImportSpecifiedProvisions(ImportRecords<SpecifiedProvision> records, SpecifiedProvisionCheck check)
{
    public async Task<ImportSpecifiedProvisionsResponse> Handle(IAsyncStreamReader<ImportSpecifiedProvisionsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportSpecifiedProvisionsRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<SpecifiedProvision> Checked(SpecifiedProvisionRow row)
    {
        var (kept, wrong) = check.Check(row.Provision ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
