using Send.HealthAccess.V1;
using Send.Measures.Areas;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>Takes a referral that should not have been recorded out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawReferral(ChangeRecords<Referral> records, AreaRegister register)
{
    public async Task<WithdrawReferralResponse> Handle(WithdrawReferralRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { RecordedInError = true }, cancellationToken);
        return new() { Referral = withdrawn.ToWire() };
    }
}
