using Send.Measures.V1;
using Interval = Send.Measures.Statistics.Interval;
using KernelPeriod = Send.Measures.Period;

namespace Send.Reporting.Tests;

/// <summary>Observations, as a service would send them.</summary>
internal static class Given
{
    private static readonly Source Published = new() { Id = "published", Title = "Published tables", Publisher = "A department", Grain = Grain.Published };
    private static readonly Source Records = new() { Id = "records", Title = "A council's records", Publisher = "A council", Grain = Grain.Records };

    public static Observation Figure(Measure measure, string area, string period, double value, SenProvision sen = SenProvision.Unspecified)
    {
        var observation = Empty(measure, area, period, sen);
        observation.Figure = new() { Value = value };
        return observation;
    }

    public static Observation Suppressed(Measure measure, string area, string period, SenProvision sen)
    {
        var observation = Empty(measure, area, period, sen);
        observation.Symbol = new() { Kind = SymbolKind.Suppressed, Mark = "c", Reason = "Suppressed so that nobody can be recognised." };
        return observation;
    }

    public static Observation At(this Observation observation, PlaceKind kind, string code, double share)
    {
        observation.Place = new() { Kind = kind, Code = code, Name = $"NHS {code}", ShareOfArea = share };
        observation.SchoolPhase = SchoolPhase.Unspecified;
        return observation;
    }

    public static Observation Of(this Observation observation, string service)
    {
        observation.Service = service;
        return observation;
    }

    /// <summary>The same figure, as a rate of people with its Wilson interval.</summary>
    public static Observation OutOf(this Observation observation, double numerator, double denominator)
    {
        var interval = Interval.Wilson(numerator, denominator);
        observation.Figure = new()
        {
            Value = 100 * numerator / denominator,
            Numerator = numerator,
            Denominator = denominator,
            Interval = new() { Lower = 100 * interval.Lower, Upper = 100 * interval.Upper, Method = "wilson" },
        };
        return observation;
    }

    public static Observation FromRecords(this Observation observation)
    {
        observation.Source = Records.Clone();
        return observation;
    }

    private static Observation Empty(Measure measure, string area, string period, SenProvision sen)
    {
        var parsed = KernelPeriod.Parse(period)!;
        return new()
        {
            AreaCode = area,
            MeasureId = measure.Id,
            SenProvision = sen,
            SchoolPhase = SchoolPhase.Total,
            Place = new() { Kind = PlaceKind.Area, Code = area, Name = area, ShareOfArea = 1 },
            Source = Published.Clone(),
            Revision = 1,
            Period = new()
            {
                Text = period,
                Kind = (PeriodKind)parsed.Kind,
                StartsOn = $"{parsed.Start:yyyy-MM-dd}",
                EndsOn = $"{parsed.End:yyyy-MM-dd}",
            },
        };
    }
}
