using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;

namespace Send.HealthAccess.Sendings;

/// <summary>What the providers of an area have sent.</summary>
public sealed class AreaSendings
{
    private readonly IReadOnlyCollection<SentOfService> sent;
    private readonly Dictionary<string, DateOnly> lastDays;
    private readonly Dictionary<(string Provider, HealthService Scope), Sending> sendings = [];

    /// <param name="sent">One for each provider and service.</param>
    public AreaSendings(IReadOnlyCollection<SentOfService> sent)
    {
        this.sent = sent;
        lastDays = sent.GroupBy(s => s.Provider, StringComparer.Ordinal).ToDictionary(of => of.Key, of => of.Max(s => s.LastOn).LastOfMonth(), StringComparer.Ordinal);
        foreach (var scope in sent.GroupBy(s => SpellScope.Of(s.Service)))
        {
            SentOfService[] providers = [.. scope.GroupBy(s => s.Provider, StringComparer.Ordinal).Select(of => of.Aggregate((one, other) => one.With(other)))];
            var serviceFrom = providers.Min(p => p.ContactsFrom);
            foreach (var of in providers)
            {
                var lastDay = lastDays[of.Provider] < of.LastDay ? lastDays[of.Provider] : of.LastDay;
                sendings.Add((of.Provider, scope.Key), new(of.FirstReferredOn, of.ContactsFrom, lastDay, serviceFrom, of.AllClosed));
            }
        }
    }

    /// <summary>The last day of the last month of which anything was sent; null where nothing was.</summary>
    public DateOnly? LastDay => lastDays.Count == 0 ? null : lastDays.Values.Max();

    /// <summary>What a provider has sent of a service, and of those that are in one spell with it.</summary>
    public Sending Of(string provider, HealthService service) => sendings.GetValueOrDefault((provider, SpellScope.Of(service)), Sending.Nothing);

    /// <summary>The first day from which on contacts of a service or of any of a group are known; null where none was sent.</summary>
    public DateOnly? ContactsFrom(ServiceLine line) => sent.Where(s => ServiceLine.Of(s.Service).Contains(line)).Min(s => s.ContactsFrom);

    /// <summary>The first and the last day on which contacts of a service are known; null where none was sent.</summary>
    public (DateOnly From, DateOnly To)? ContactsOf(HealthService service)
    {
        var with = sent.Where(s => s.Service == service && s.ContactsFrom is not null).ToList();
        return with.Count == 0 ? null : (with.Min(s => s.ContactsFrom!.Value), with.Max(s => lastDays[s.Provider]));
    }
}
