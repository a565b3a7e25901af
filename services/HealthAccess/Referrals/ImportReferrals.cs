using Grpc.Core;
using Send.HealthAccess.V1;
using Send.Observations.Imports;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>Takes in a batch of referrals.</summary>
internal sealed class ImportReferrals(ImportRecords<Referral> records, ReferralCheck check)
{
    public async Task<ImportReferralsResponse> Handle(IAsyncStreamReader<ImportReferralsRequest> parts, CancellationToken cancellationToken) => new()
    {
        Result = await records.Handle(
            new BatchReader<ImportReferralsRequest>(parts, p => p.Header, p => p.Totals), p => p.Rows?.Rows, Checked, cancellationToken),
    };

    private CheckedRow<Referral> Checked(ReferralRow row)
    {
        var (kept, wrong) = check.Check(row.Referral ?? new());
        return new(row.RowNumber, kept, wrong);
    }
}
