using System.Globalization;
using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.Statistics;
using Send.Observations.Storage;
using Wire = Send.Measures.V1;

namespace Send.Observations.Serving;

/// <summary>Observations as <c>send.measures.v1</c> says them.</summary>
public static class ObservationWire
{
    public static Wire.Observation ToWire(this Observation o, Area area, Wire.Place place, Measure? measure, Wire.Source source, Wire.Period period)
    {
        var wire = new Wire.Observation
        {
            AreaCode = area.Code,
            Place = place,
            MeasureId = o.Series.MeasureId,
            Period = period,
            SenProvision = (Wire.SenProvision)o.Point.Sen,
            SchoolPhase = (Wire.SchoolPhase)o.Point.Phase,
            Service = o.Point.Service,
            Source = source,
            Revision = o.Revision,
        };
        if (o.Value.Value is { } value)
            wire.Figure = Figure(o.Value, value, measure);
        else
            wire.Symbol = new() { Kind = (Wire.SymbolKind)(o.Value.Symbol ?? 0), Mark = o.Value.Mark, Reason = o.Value.Reason };
        return wire;
    }

    public static Wire.Place ToWire(this Place place, double share) =>
        new() { Kind = (Wire.PlaceKind)place.Kind, Code = place.Code, Name = place.Name, ShareOfArea = share };

    public static Wire.Source ToWire(this Source s) => new()
    {
        Id = s.Id,
        Title = s.Title,
        Publisher = s.Publisher,
        Release = s.Release,
        Licence = s.Licence,
        Grain = (Wire.Grain)s.Grain,
        Uri = s.Uri,
    };

    public static Wire.Period ToWire(this Period period) => new()
    {
        Text = period.Text,
        Kind = (Wire.PeriodKind)period.Kind,
        StartsOn = period.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EndsOn = period.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static Wire.Figure Figure(PointValue o, double value, Measure? measure)
    {
        var figure = new Wire.Figure { Value = value };
        if (o.Numerator is { } numerator)
            figure.Numerator = numerator;
        if (o.Denominator is { } denominator)
            figure.Denominator = denominator;
        if (measure is { CountsPeople: true, Unit: Unit.Percent } && o is { Numerator: { } n, Denominator: > 0 and { } d } && n <= d)
        {
            var interval = Interval.Wilson(n, d);
            figure.Interval = new() { Lower = 100 * interval.Lower, Upper = 100 * interval.Upper, Method = "wilson" };
        }
        return figure;
    }
}
