using Send.Measures.V1;

namespace Send.Reporting.Sources;

/// <summary>Lets observations share what they have in common: each arrives with its own copy of source, place, period and ids.</summary>
internal sealed class Interning
{
    private readonly Dictionary<object, object> known = [];

    public Observation Share(Observation observation)
    {
        observation.AreaCode = Shared(observation.AreaCode);
        observation.MeasureId = Shared(observation.MeasureId);
        observation.Service = Shared(observation.Service);
        observation.Place = Shared(observation.Place);
        observation.Period = Shared(observation.Period);
        observation.Source = Shared(observation.Source);
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
