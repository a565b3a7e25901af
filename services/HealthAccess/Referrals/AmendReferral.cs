using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendReferral(ChangeRecords<Referral> records, AreaRegister register, ReferralCheck check)
{
    public async Task<AmendReferralResponse> Handle(AmendReferralRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Referral ?? throw new ServiceException(RecordErrors.Missing(ReferralRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "referral.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { Referral = amended.ToWire() };
    }

    private Referral Checked(V1.Referral wire) => check.Check(wire) switch
    {
        ({ } referral, _) => referral,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(ReferralRules.Word, wrong!)),
    };
}
