using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>Records one referral. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordReferral(ChangeRecords<Referral> records, ReferralCheck check, TimeProvider time)
{
    public async Task<RecordReferralResponse> Handle(RecordReferralRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Referral?.Clone() ?? throw new ServiceException(RecordErrors.Missing(ReferralRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (referral, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Referral = (await records.Record(referral!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(ReferralRules.Word, wrong));
    }
}
