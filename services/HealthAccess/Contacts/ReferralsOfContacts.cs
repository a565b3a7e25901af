using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Contacts;

/// <summary>Reads the referrals that contacts belong to, by their ids.</summary>
internal static class ReferralsOfContacts
{
    // A database takes so many ids in one question without trouble.
    private const int IdsAtATime = 10_000;

    public static async Task<IReadOnlyDictionary<string, ReferralOfContacts>> Read(
        RecordsContext context, string areaCode, IReadOnlyCollection<Contact> contacts, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, ReferralOfContacts>(StringComparer.Ordinal);
        foreach (var ids in contacts.Select(c => c.Referral).Distinct(StringComparer.Ordinal).Chunk(IdsAtATime))
        {
            var referrals = context.Set<Referral>().AsNoTracking()
                .Where(r => r.AreaCode == areaCode && EF.Parameter(ids).Contains(r.Id) && r.Latest)
                .Select(r => new ReferralOfContacts(r.Id, r.ReceivedOn, r.Decision, r.DischargedOn, r.RecordedInError));
            await foreach (var referral in referrals.AsAsyncEnumerable().WithCancellation(cancellationToken))
                found[referral.Id] = referral;
        }
        return found;
    }
}
