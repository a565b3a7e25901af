namespace Send.HealthAccess.Waits;

/// <summary>What each provider of an area has sent.</summary>
public static class ProvidersThatSent
{
    /// <param name="referrals">Those of the area that count.</param>
    /// <param name="contacts">Those of these referrals: a contact is of the provider of its referral.</param>
    public static IReadOnlyDictionary<string, SentUntil> Of(IReadOnlyList<Referred> referrals, IReadOnlyList<SentContact> contacts)
    {
        var providers = new Dictionary<string, SentUntil>(StringComparer.Ordinal);
        foreach (var referral in referrals)
        {
            if (!providers.TryGetValue(referral.Provider, out var sent))
                providers.Add(referral.Provider, sent = new());
            sent.Sent(referral);
        }
        foreach (var contact in contacts)
            providers[referrals[contact.Referral].Provider].HadContact(contact.On);
        return providers;
    }
}
