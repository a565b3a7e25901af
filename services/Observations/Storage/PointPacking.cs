using Google.Protobuf;
using Google.Protobuf.Collections;
using Send.Measures;
using Send.Observations.Storage.Packed;

namespace Send.Observations.Storage;

/// <summary>Packs the points of a series into bytes, and unpacks them.</summary>
internal static class PointPacking
{
    public static byte[] Pack(IReadOnlyCollection<Observation> observations)
    {
        var packed = new Points();
        packed.Points_.Capacity = observations.Count;
        var texts = new TextTable(packed.Texts);
        Observation[] sorted = [.. observations];
        Array.Sort(sorted, static (a, b) => a.Point.CompareTo(b.Point));
        foreach (var o in sorted)
            packed.Points_.Add(Pack(o, texts));
        return packed.ToByteArray();
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

    private static Point Pack(Observation o, TextTable texts)
    {
        var point = new Point
        {
            Period = texts.IndexOf(o.Point.Period),
            Sen = (uint)o.Point.Sen,
            Phase = (uint)o.Point.Phase,
            Service = texts.IndexOf(o.Point.Service),
            Symbol = (uint)(o.Value.Symbol ?? 0),
            Mark = texts.IndexOf(o.Value.Mark),
            Reason = texts.IndexOf(o.Value.Reason),
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

    /// <summary>The texts of a series, each kept once. The first is empty, as most are.</summary>
    private sealed class TextTable
    {
        private readonly RepeatedField<string> texts;
        private readonly Dictionary<string, uint> known = new(StringComparer.Ordinal);

        public TextTable(RepeatedField<string> texts)
        {
            this.texts = texts;
            Add("");
        }

        public uint IndexOf(string text) => text.Length == 0 ? 0 : known.TryGetValue(text, out var index) ? index : Add(text);

        private uint Add(string text)
        {
            var index = (uint)texts.Count;
            known.Add(text, index);
            texts.Add(text);
            return index;
        }
    }
}
