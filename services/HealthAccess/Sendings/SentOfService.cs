using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;

namespace Send.HealthAccess.Sendings;

/// <summary>What a provider has sent of a service in an area.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Service">The service.</param>
/// <param name="Months">By their numbers, in which it received, decided or discharged anything or had a contact.</param>
/// <param name="Contacts">Those with a contact, attended or not.</param>
/// <param name="LastOn">The last day of any of these.</param>
/// <param name="HasEnded">Whether of the children who were open or closed in its last year a tenth or fewer are open.</param>
public sealed record SentOfService(string Provider, HealthService Service, IReadOnlySet<int> Months, IReadOnlySet<int> Contacts, DateOnly LastOn, bool HasEnded)
{
    /// <param name="referrals">Those of the area that count.</param>
    /// <param name="contacts">Those of these referrals: a contact is of the provider and the service of its referral.</param>
    public static IReadOnlyList<SentOfService> Of(IReadOnlyList<Referred> referrals, IReadOnlyList<SentContact> contacts)
    {
        var groups = new Dictionary<(string, HealthService), Counted>();
        var groupOf = new Counted[referrals.Count];
        foreach (var (i, referral) in referrals.Index())
        {
            if (!groups.TryGetValue((referral.Provider, referral.Service), out var group))
                groups.Add((referral.Provider, referral.Service), group = new(referral.Provider, referral.Service));
            (groupOf[i] = group).Add(referral);
        }
        foreach (var contact in contacts)
            groupOf[contact.Referral].Add(contact);
        return [.. groups.Values.Select(g => g.ToSent())];
    }

    private sealed class Counted(string provider, HealthService service)
    {
        private const int OneIn = 10;
        private readonly HashSet<int> months = [];
        private readonly HashSet<int> contacts = [];
        private readonly List<DateOnly> closed = [];
        private int open;
        private DateOnly last;

        public void Add(in Referred referral)
        {
            foreach (var day in (ReadOnlySpan<DateOnly?>)[referral.ReceivedOn, referral.DecidedOn, referral.DischargedOn])
                Sent(day);
            if (referral.ClosedOn is { } closedOn)
                closed.Add(closedOn);
            else
                open++;
        }

        public void Add(in SentContact contact)
        {
            Sent(contact.On);
            contacts.Add(contact.On.Month());
        }

        public SentOfService ToSent() => new(provider, service, months, contacts, last, open * OneIn <= open + closed.Count(day => day > last.AddYears(-1)));

        private void Sent(DateOnly? sentOn)
        {
            if (sentOn is not { } day)
                return;
            months.Add(day.Month());
            last = day > last ? day : last;
        }
    }
}
