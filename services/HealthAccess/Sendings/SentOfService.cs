using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;

namespace Send.HealthAccess.Sendings;

/// <summary>What a provider has sent of a service in an area.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Service">The service.</param>
/// <param name="FirstReferredOn">The day of the first referral.</param>
/// <param name="LastOn">The last day on which it received, decided or discharged anything or had a contact.</param>
/// <param name="FirstContactOn">The day of the first contact, attended or not; null where it has sent none.</param>
/// <param name="AllClosed">Whether each of the children was discharged or turned away.</param>
public sealed record SentOfService(
    string Provider, HealthService Service, DateOnly FirstReferredOn, DateOnly LastOn, DateOnly? FirstContactOn, bool AllClosed)
{
    // A small service may have nothing to send for a quarter of a year, and a new one nobody to see.
    private const int MonthsOfSilence = 3;

    /// <summary>
    /// The first day of the month from which on contacts are known: that of the first referral, where the first contact came within three
    /// months of it; else that of the first contact, because children who were referred long before may have been seen before it.
    /// </summary>
    public DateOnly? ContactsFrom =>
        FirstContactOn <= FirstReferredOn.AddMonths(MonthsOfSilence) ? FirstReferredOn.FirstOfMonth() : FirstContactOn?.FirstOfMonth();

    /// <summary>The last day of which anything is known, where its provider goes on sending of other services.</summary>
    public DateOnly LastDay => LastOn.AddMonths(MonthsOfSilence).LastOfMonth();

    /// <summary>What the provider has sent of this service or another, as if they were one.</summary>
    public SentOfService With(SentOfService other) => this with
    {
        FirstReferredOn = First(FirstReferredOn, other.FirstReferredOn),
        LastOn = Last(LastOn, other.LastOn),
        FirstContactOn = FirstContactOn is { } contact ? First(contact, other.FirstContactOn) : other.FirstContactOn,
        AllClosed = AllClosed && other.AllClosed,
    };

    /// <param name="referrals">Those of the area that count.</param>
    /// <param name="contacts">Those of these referrals: a contact is of the provider and the service of its referral.</param>
    public static IEnumerable<SentOfService> Of(IReadOnlyList<Referred> referrals, IReadOnlyList<SentContact> contacts)
    {
        var (first, last) = (new DateOnly?[referrals.Count], new DateOnly?[referrals.Count]);
        foreach (var contact in contacts)
        {
            first[contact.Referral] = First(contact.On, first[contact.Referral]);
            last[contact.Referral] = Last(contact.On, last[contact.Referral]);
        }
        return referrals.Index().GroupBy(r => (r.Item.Provider, r.Item.Service)).Select(of => new SentOfService(
            of.Key.Provider, of.Key.Service, of.Min(r => r.Item.ReceivedOn), of.Max(r => Last(r.Item.LastOn, last[r.Index])), of.Min(r => first[r.Index]), of.All(r => r.Item.ClosedOn is not null)));
    }

    private static DateOnly First(DateOnly day, DateOnly? other) => other < day ? other.Value : day;

    private static DateOnly Last(DateOnly day, DateOnly? other) => other > day ? other.Value : day;
}
