using Send.HealthAccess.Services;

namespace Send.HealthAccess.Sendings;

/// <summary>What the providers of an area have sent.</summary>
public sealed class AreaSendings
{
    private readonly Dictionary<(string Provider, HealthService Service), Sending> sendings;

    /// <param name="sent">One for each provider and service.</param>
    public AreaSendings(IReadOnlyCollection<SentOfService> sent)
    {
        var lastDays = sent.GroupBy(s => s.Provider, StringComparer.Ordinal).ToDictionary(of => of.Key, of => of.Max(s => s.LastOn).KnownTo(), StringComparer.Ordinal);
        sendings = sent.ToDictionary(s => (s.Provider, s.Service), s => new Sending(Stretch.Of(s.Months, s.Contacts, lastDays[s.Provider]), s.HasEnded));
        foreach (var (key, sending) in sendings.Where(s => s.Value.Stretches is [{ IsFromTheFirst: true }, ..]).ToList())
        {
            var first = sending.Stretches[0];
            if (OfService(key.Service).Where(s => s.HasEnded && s.Stretches[^1].EndedAsBegan(first)).Min(s => (DateOnly?)s.Stretches[^1].From) is { } before)
                sendings[key] = sending with { Stretches = [first with { CountsFrom = before }, .. sending.Stretches.Skip(1)] };
        }
        LastDay = lastDays.Count == 0 ? null : lastDays.Values.Max();
    }

    /// <summary>The last day of which anything is known; null where nothing was sent.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>When contacts of a service are known of a provider.</summary>
    public Sending Of(string provider, HealthService service) => sendings.GetValueOrDefault((provider, service), Sending.Nothing);

    /// <summary>The first day from which on contacts of a service or of any of a group are known; null where none was sent.</summary>
    public DateOnly? ContactsFrom(ServiceLine line) =>
        sendings.Where(s => ServiceLine.Of(s.Key.Service).Contains(line)).SelectMany(s => s.Value.Stretches).Min(s => (DateOnly?)s.From);

    /// <summary>The same of all providers of a service that have sent contacts.</summary>
    public IEnumerable<Sending> OfService(HealthService service) => sendings.Where(s => s.Key.Service == service && s.Value.Stretches.Count > 0).Select(s => s.Value);
}
