using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Sendings;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;

namespace Send.HealthAccess.Crisis;

/// <summary>Reads what the backgrounds of some crises of an area are made of: the referrals of their children, and the contacts of those that count.</summary>
internal sealed class ReadBackgrounds(HealthAccessContext context, ReadSendings sendings)
{
    public async Task<Func<CrisisEvent, CrisisBackground>> Of(string areaCode, IReadOnlyCollection<CrisisEvent> events, CancellationToken cancellationToken)
    {
        var children = events.Select(e => e.Child).Distinct(StringComparer.Ordinal).ToArray();
        var referrals = await context.Referrals.AsNoTracking()
            .Where(r => r.AreaCode == areaCode && EF.Parameter(children).Contains(r.Child) && r.Latest)
            .ToListAsync(cancellationToken);
        var ids = referrals.ConvertAll(r => r.Id);
        var contacts = await context.Contacts.AsNoTracking()
            .Where(c => c.AreaCode == areaCode && EF.Parameter(ids).Contains(c.Referral) && c.Latest && !c.RecordedInError && c.Outcome == ContactOutcome.Attended)
            .Select(c => new { c.Referral, c.On, c.Outcome, c.Medium })
            .ToListAsync(cancellationToken);
        var ofChild = referrals.ToLookup(r => r.Child, StringComparer.Ordinal);
        var counted = contacts.Where(c => ContactThatCounts.Is(c.Outcome, c.Medium)).ToLookup(c => c.Referral, c => c.On, StringComparer.Ordinal);
        var sent = await sendings.Of(areaCode, long.MaxValue, [.. referrals.Select(r => r.Provider).Distinct(StringComparer.Ordinal)], cancellationToken);
        return crisis => CrisisBackground.Of(crisis.On, ofChild[crisis.Child], referral => [.. counted[referral]], sent);
    }
}
