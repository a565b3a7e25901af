using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Referrals;

/// <summary>Reads the contacts that are held for referrals, by the ids of these.</summary>
internal static class ContactsOfReferrals
{
    // A database takes so many ids in one question without trouble.
    private const int IdsAtATime = 10_000;

    public static async Task<IReadOnlyDictionary<string, ContactsOfReferral>> Read(
        RecordsContext context, string areaCode, IReadOnlyCollection<Referral> referrals, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, ContactsOfReferral>(StringComparer.Ordinal);
        foreach (var ids in referrals.Select(r => r.Id).Distinct(StringComparer.Ordinal).Chunk(IdsAtATime))
        {
            var contacts = context.Set<Contact>().AsNoTracking()
                .Where(c => c.AreaCode == areaCode && EF.Parameter(ids).Contains(c.Referral) && c.Latest && !c.RecordedInError)
                .GroupBy(c => c.Referral).Select(of => new { Referral = of.Key, First = of.Min(c => c.On), Last = of.Max(c => c.On) });
            await foreach (var of in contacts.AsAsyncEnumerable().WithCancellation(cancellationToken))
                found[of.Referral] = new(of.Referral, of.First, of.Last);
        }
        return found;
    }
}
