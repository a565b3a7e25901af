using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Waits;

/// <summary>Reads the referrals and contacts of an area as known at a position of its ledger, once for all who ask in one scope.</summary>
internal sealed class ReadAccess(HealthAccessContext context)
{
    private (string Area, long Position, AreaAccess Access)? read;

    public async Task<AreaAccess> Of(string areaCode, long position, CancellationToken cancellationToken)
    {
        if (read is { } held && held.Area == areaCode && held.Position == position)
            return held.Access;
        var referrals = await context.CountedAt<Referral>(areaCode, position).Where(r => !r.RecordedInError)
            .Select(r => new Referred(r.Id, r.Child, r.Service, r.Provider, r.Sen, r.AgeMonths, r.ReceivedOn, r.Decision, r.DecidedOn, r.NotAcceptedBecause, r.DischargedOn))
            .ToListAsync(cancellationToken);
        var access = AreaAccess.Of(referrals, await Contacts(areaCode, position, referrals, cancellationToken));
        read = (areaCode, position, access);
        return access;
    }

    private async Task<List<SentContact>> Contacts(string areaCode, long position, List<Referred> referrals, CancellationToken cancellationToken)
    {
        var places = referrals.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);
        List<SentContact> contacts = [];
        var rows = context.CountedAt<Contact>(areaCode, position).Where(c => !c.RecordedInError)
            .Select(c => new { c.Referral, c.On, c.Outcome, c.Medium, c.Minutes }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (places.TryGetValue(row.Referral, out var referral))
                contacts.Add(new(referral, row.On, row.Outcome, ContactThatCounts.Is(row.Outcome, row.Medium), row.Minutes));
        }
        return contacts;
    }
}
