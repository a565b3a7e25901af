using Google.Protobuf;
using Send.Measures;
using Send.Observations.Storage.Packed;

namespace Send.Observations.Storage;

/// <summary>Packs the points of a series into bytes, and unpacks them.</summary>
internal static class PointPacking
{
    public static byte[] Pack(IEnumerable<Observation> observations)
    {
        var packed = new Points();
        var texts = new Dictionary<string, uint>(StringComparer.Ordinal);
        IndexOf("");
        foreach (var o in observations.OrderBy(o => o.Point))
            packed.Points_.Add(Pack(o));
        return packed.ToByteArray();

        uint IndexOf(string text)
        {
            if (!texts.TryGetValue(text, out var index))
            {
                texts.Add(text, index = (uint)texts.Count);
                packed.Texts.Add(text);
            }
            return index;
        }

        Point Pack(Observation o)
        {
            var point = new Point
            {
                Period = IndexOf(o.Point.Period),
                Sen = (uint)o.Point.Sen,
                Phase = (uint)o.Point.Phase,
                Service = IndexOf(o.Point.Service),
                Symbol = (uint)(o.Value.Symbol ?? 0),
                Mark = IndexOf(o.Value.Mark),
                Reason = IndexOf(o.Value.Reason),
                Revision = o.Revision,
                Row = o.Row,
            };
            if (o.Value.Value is { } value)
                point.Value = value;
            if (o.Value.Numerator is { } numerator)
                point.Numerator = numerator;
            if (o.Value.Denominator is { } denominator)
                point.Denominator = denominator;
            return point;
        }
    }

    public static IEnumerable<Observation> Unpack(SeriesKey series, byte[] bytes)
    {
        var packed = Points.Parser.ParseFrom(bytes);
        foreach (var p in packed.Points_)
        {
            var key = new PointKey((SenProvision)p.Sen, (SchoolPhase)p.Phase, packed.Texts[(int)p.Service], packed.Texts[(int)p.Period]);
            var value = new PointValue(
                p.HasValue ? p.Value : null, p.HasNumerator ? p.Numerator : null, p.HasDenominator ? p.Denominator : null,
                p.Symbol == 0 ? null : (SymbolKind)p.Symbol, packed.Texts[(int)p.Mark], packed.Texts[(int)p.Reason]);
            yield return new(series, key, value) { Revision = p.Revision, Row = p.Row };
        }
    }
}
