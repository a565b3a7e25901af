using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>Gives an open referral its last day and its reason.</summary>
internal sealed class DischargeReferral(ChangeRecords<Referral> records, AreaRegister register, ReferralCheck check)
{
    public async Task<DischargeReferralResponse> Handle(DischargeReferralRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IsoDay.Read(request.DischargedOn) is null)
            throw new ServiceException(RecordErrors.WrongField(DayText.Not("discharged_on", request.DischargedOn)));
        var discharged = await records.Change(area, request.Id, request.Etag, VersionCause.Amended, held => Discharged(held, request), cancellationToken);
        return new() { Referral = discharged.ToWire() };
    }

    private Referral Discharged(Referral held, DischargeReferralRequest request)
    {
        if (held.DischargedOn is not null)
            throw new ServiceException(ReferralErrors.Discharged(held.DischargedOn));
        if (held.EndedOn() is { } ended)
            throw new ServiceException(ReferralErrors.EndedByDecision(ended));
        var wire = held.ToWire();
        (wire.DischargedOn, wire.DischargedBecause) = (request.DischargedOn, request.DischargedBecause);
        var (discharged, wrong) = check.Check(wire);
        return wrong is null ? discharged! : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
