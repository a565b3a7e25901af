using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Storage;
using HealthService = Send.HealthAccess.Services.HealthService;

namespace Send.HealthAccess.Sendings;

/// <summary>Reads what some providers of an area have sent, where its referrals and contacts themselves are not wanted.</summary>
internal sealed class ReadSendings(HealthAccessContext context)
{
    /// <summary>What it says of a wait on a day. Whether a provider has ended is of times alone, and is not read.</summary>
    public async Task<AreaSendings> Of(string areaCode, long position, IReadOnlyCollection<string> providers, CancellationToken cancellationToken)
    {
        var asked = providers.ToArray();
        var referrals = context.CountedAt<Referral>(areaCode, position).Where(r => !r.RecordedInError && EF.Parameter(asked).Contains(r.Provider));
        var contacts = context.CountedAt<Contact>(areaCode, position).Where(c => !c.RecordedInError)
            .Join(referrals, c => c.Referral, r => r.Id, (c, r) => new Sent { Provider = r.Provider, Service = r.Service, On = c.On, IsContact = true });
        var rows = await contacts
            .Concat(referrals.Select(r => new Sent { Provider = r.Provider, Service = r.Service, On = r.ReceivedOn, IsContact = false }))
            .Concat(referrals.Where(r => r.DecidedOn != null).Select(r => new Sent { Provider = r.Provider, Service = r.Service, On = r.DecidedOn!.Value, IsContact = false }))
            .Concat(referrals.Where(r => r.DischargedOn != null).Select(r => new Sent { Provider = r.Provider, Service = r.Service, On = r.DischargedOn!.Value, IsContact = false }))
            .GroupBy(s => new { s.Provider, s.Service, s.IsContact, s.On.Year, s.On.Month }).Select(of => new { of.Key.Provider, of.Key.Service, of.Key.IsContact, Last = of.Max(s => s.On) })
            .ToListAsync(cancellationToken);
        return new([
            .. rows.GroupBy(r => (r.Provider, r.Service)).Select(of => new SentOfService(
                of.Key.Provider, of.Key.Service, of.Select(r => r.Last.Month()).ToHashSet(), of.Where(r => r.IsContact).Select(r => r.Last.Month()).ToHashSet(), of.Max(r => r.Last), HasEnded: false)),
        ]);
    }

    private sealed class Sent
    {
        public required string Provider { get; init; }

        public required HealthService Service { get; init; }

        public required DateOnly On { get; init; }

        public required bool IsContact { get; init; }
    }
}
