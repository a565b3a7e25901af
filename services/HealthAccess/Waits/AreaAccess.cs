using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;

namespace Send.HealthAccess.Waits;

/// <summary>The referrals and contacts of an area, joined.</summary>
/// <param name="Referrals">Those that count.</param>
/// <param name="Contacts">Those of these referrals.</param>
/// <param name="Spells">The referrals put together into waits, which know of the contacts.</param>
/// <param name="Sent">What providers have sent.</param>
public sealed record AreaAccess(
    IReadOnlyList<Referred> Referrals, IReadOnlyList<SentContact> Contacts, IReadOnlyList<ReferralSpell> Spells, AreaSendings Sent)
{
    /// <summary>Whether any contact of child and adolescent mental health services was sent.</summary>
    public bool HasContactsOfCamhs { get; } = Contacts.Any(c => ServiceNames.GroupOf(Referrals[c.Referral].Service) == ServiceGroup.Camhs);

    /// <summary>The day of the first contact, attended or not; null where none was sent.</summary>
    public DateOnly? FirstContactOn { get; } = Contacts.Min(c => (DateOnly?)c.On);

    /// <summary>The day of the first decision at the threshold; null where none was sent.</summary>
    public DateOnly? FirstDecisionOn { get; } = Referrals.Min(r => r.DecidedOn);

    /// <summary>The waits, each with what its provider has sent of its services.</summary>
    public IReadOnlyList<KnownSpell> Waits { get; } =
        [.. Spells.Select(s => new KnownSpell(s, [.. s.Referrals.Select(r => r.Service).Distinct().Select(service => Sent.Of(s.Referrals[0].Provider, service))]))];

    /// <param name="referrals">Those that count.</param>
    /// <param name="contacts">Those of these referrals.</param>
    public static AreaAccess Of(IReadOnlyList<Referred> referrals, IReadOnlyList<SentContact> contacts)
    {
        var spells = ReferralSpells.Of(referrals);
        var spellOf = spells.SelectMany(s => s.Referrals.Select(r => (r.Id, Spell: s))).ToDictionary(s => s.Id, s => s.Spell, StringComparer.Ordinal);
        ReferralSpell[] byReferral = [.. referrals.Select(r => spellOf[r.Id])];
        foreach (var contact in contacts)
        {
            if (contact.Counts)
                byReferral[contact.Referral].Had(contact.On);
        }
        return new(referrals, contacts, spells, new(SentOfService.Of(referrals, contacts)));
    }
}
