using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;

namespace Send.HealthAccess.Seen;

/// <summary>What children were given of services, and when that is known.</summary>
public sealed class KnownDelivery(AreaAccess access)
{
    private readonly ILookup<(string Child, HealthService Service), SentContact> attended = access.Contacts
        .Where(c => c.Outcome == ContactOutcome.Attended)
        .ToLookup(c => (access.Referrals[c.Referral].Child, access.Referrals[c.Referral].Service));

    private readonly ILookup<(string Child, HealthService Service), string> providers = access.Referrals.ToLookup(r => (r.Child, r.Service), r => r.Provider);

    /// <summary>The attended contacts of a child, by whichever medium.</summary>
    public IEnumerable<SentContact> Attended(string child, HealthService service) => attended[(child, service)];

    /// <summary>
    /// The times over which contacts are known of the providers to which the child was referred; where none is held to which it was, of any
    /// provider of the service. None overlaps another.
    /// </summary>
    public IReadOnlyList<(DateOnly From, DateOnly To)> Times(string child, HealthService service)
    {
        var ofChild = providers[(child, service)].Distinct(StringComparer.Ordinal).ToList();
        var sendings = ofChild.Count > 0 ? ofChild.Select(p => access.Sent.Of(p, service)) : access.Sent.OfService(service);
        List<(DateOnly From, DateOnly To)> times = [];
        foreach (var stretch in sendings.SelectMany(s => s.Stretches).OrderBy(s => s.From))
        {
            if (times.Count == 0 || times[^1].To < stretch.From)
                times.Add((stretch.From, stretch.To));
            else if (times[^1].To < stretch.To)
                times[^1] = (times[^1].From, stretch.To);
        }
        return times;
    }
}
