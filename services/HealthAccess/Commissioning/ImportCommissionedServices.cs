using Grpc.Core;
using Send.HealthAccess.V1;
using Send.Observations.Imports;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>Takes in a batch of commissioned services.</summary>
internal sealed class ImportCommissionedServices(ImportRecords<CommissionedService> records, CommissionedServiceCheck check)
{
    public async Task<ImportCommissionedServicesResponse> Handle(IAsyncStreamReader<ImportCommissionedServicesRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportCommissionedServicesRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<CommissionedService> Checked(CommissionedServiceRow row)
    {
        var (kept, wrong) = check.Check(row.CommissionedService ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
