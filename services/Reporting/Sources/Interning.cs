using Send.Measures.V1;

namespace Send.Reporting.Sources;

/// <summary>
/// Lets observations share what they have in common: each arrives with its own copy of source, place, period and ids. Of the
/// source they keep what tells it from others; the rest, which is most of an answer's bytes, is kept once.
/// </summary>
internal sealed class Interning
{
    private readonly Dictionary<object, object> known = [];
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);

    /// <summary>The sources in full.</summary>
    public IReadOnlyCollection<Source> Sources => sources.Values;

    public Observation Share(Observation observation)
    {
        observation.AreaCode = Shared(observation.AreaCode);
        observation.MeasureId = Shared(observation.MeasureId);
        observation.Service = Shared(observation.Service);
        observation.Place = Shared(observation.Place);
        observation.Period = Shared(observation.Period);
        sources.TryAdd(observation.Source.Id, observation.Source);
        observation.Source = Shared(new Source { Id = observation.Source.Id, Title = observation.Source.Title, Grain = observation.Source.Grain });
        return observation;
    }

    private T Shared<T>(T value)
        where T : class
    {
        if (value is null)
            return value!;
        if (known.TryGetValue(value, out var same))
            return (T)same;
        known.Add(value, value);
        return value;
    }
}
