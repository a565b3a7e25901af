using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>Says what was decided of a referral at the threshold of its service.</summary>
internal sealed class DecideReferral(ChangeRecords<Referral> records, AreaRegister register, ReferralCheck check)
{
    public async Task<DecideReferralResponse> Handle(DecideReferralRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (request.Decision == ReferralDecision.Unspecified)
            throw new ServiceException(ReferralErrors.NoDecision());
        var decided = await records.Change(area, request.Id, request.Etag, VersionCause.Amended, held => Decided(held, request), cancellationToken);
        return new() { Referral = decided.ToWire() };
    }

    private Referral Decided(Referral held, DecideReferralRequest request)
    {
        if (held.Decision is not null)
            throw new ServiceException(ReferralErrors.Decided(held.DecidedOn));
        if (held.DischargedOn is not null)
            throw new ServiceException(ReferralErrors.Discharged(held.DischargedOn));
        var wire = held.ToWire();
        (wire.Decision, wire.DecidedOn) = (request.Decision, request.DecidedOn);
        (wire.NotAcceptedBecause, wire.SignpostedTo) = (request.NotAcceptedBecause, request.SignpostedTo);
        var (decided, wrong) = check.Check(wire);
        return wrong is null ? decided! : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
