using Send.Measures.V1;

namespace Send.Reporting.Figures;

/// <summary>What is held for one place and period: the observation that counts, and the published figure beside one from records.</summary>
public sealed record Held(Observation Observation, Observation? Published)
{
    /// <summary>Null where a symbol stands for it.</summary>
    public double? Value => Observation.Figure?.Value;

    /// <summary>The observation of a grain; null where none with a figure is held.</summary>
    public Observation? Of(Grain grain) => Observation.Source.Grain == grain ? Observation : grain == Grain.Published ? Published : null;

    /// <summary>A figure goes before a symbol, records before published tables; what is left to choose is settled by revision and source.</summary>
    public static Held Of(IEnumerable<Observation> samePlaceAndPeriod)
    {
        List<Observation> ordered =
        [
            .. samePlaceAndPeriod.OrderByDescending(o => o.Figure is not null)
                .ThenByDescending(o => o.Source.Grain).ThenByDescending(o => o.Revision).ThenBy(o => o.Source.Id, StringComparer.Ordinal),
        ];
        var first = ordered[0];
        return new(first, first.Source.Grain == Grain.Records ? ordered.Find(o => o.Source.Grain == Grain.Published && o.Figure is not null) : null);
    }
}
