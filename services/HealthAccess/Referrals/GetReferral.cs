using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>One referral, with its history.</summary>
internal sealed class GetReferral(RecordVersions<Referral> versions, AreaRegister register)
{
    public async Task<GetReferralResponse> Handle(GetReferralRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IdCheck.Problem(request.Id) is not null)
            throw new ServiceException(RecordErrors.NotFound(ReferralRules.Word));
        var history = await versions.History(area, request.Id, cancellationToken);
        return history.Count == 0
            ? throw new ServiceException(RecordErrors.NotFound(ReferralRules.Word))
            : new() { Referral = history[^1].ToWire(), History = { history.Select(v => v.ToVersion()) } };
    }
}
