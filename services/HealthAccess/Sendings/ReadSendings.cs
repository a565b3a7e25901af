using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Sendings;

/// <summary>Reads what some providers of an area have sent, where its referrals and contacts themselves are not wanted.</summary>
internal sealed class ReadSendings(HealthAccessContext context)
{
    public async Task<AreaSendings> Of(string areaCode, long position, IReadOnlyCollection<string> providers, CancellationToken cancellationToken)
    {
        var asked = providers.ToArray();
        var referrals = context.CountedAt<Referral>(areaCode, position).Where(r => !r.RecordedInError && EF.Parameter(asked).Contains(r.Provider));
        var contacts = await context.CountedAt<Contact>(areaCode, position).Where(c => !c.RecordedInError)
            .Join(referrals, c => c.Referral, r => r.Id, (c, r) => new { r.Provider, r.Service, c.On })
            .GroupBy(c => new { c.Provider, c.Service }).Select(of => new { of.Key, First = of.Min(c => c.On), Last = of.Max(c => c.On) })
            .ToDictionaryAsync(of => of.Key, cancellationToken);
        var rows = await referrals.GroupBy(r => new { r.Provider, r.Service }).Select(of => new
        {
            of.Key,
            First = of.Min(r => r.ReceivedOn),
            Received = of.Max(r => r.ReceivedOn),
            Decided = of.Max(r => r.DecidedOn),
            Discharged = of.Max(r => r.DischargedOn),
            Open = of.Count(r => r.DischargedOn == null && (r.Decision == null || r.Decision == ReferralDecision.Accepted)),
        }).ToListAsync(cancellationToken);
        return new([
            .. rows.Select(of => (Of: of, Contacts: contacts.GetValueOrDefault(of.Key))).Select(r => new SentOfService(
                r.Of.Key.Provider, r.Of.Key.Service, r.Of.First, ((DateOnly?[])[r.Of.Received, r.Of.Decided, r.Of.Discharged, r.Contacts?.Last]).Max()!.Value, r.Contacts?.First, r.Of.Open == 0)),
        ]);
    }
}
