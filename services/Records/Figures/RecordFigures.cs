using System.Collections.Concurrent;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;

namespace Send.Records.Figures;

/// <summary>Every measure that can be counted from what was tallied of an area, a period and a SEN provision.</summary>
public sealed class RecordFigures(MeasureCatalogue measures)
{
    // Which measures count a kind of tally is asked for thousands of times of an area.
    private readonly ConcurrentDictionary<Type, object> counting = new();

    /// <param name="areaCode">3-digit code of the area.</param>
    /// <param name="period">The period that was tallied.</param>
    /// <param name="sen">Whose records were tallied.</param>
    /// <param name="tally">What was tallied.</param>
    /// <param name="nobody">Why there is no rate, where a measure has nobody below the line.</param>
    /// <param name="phase">None of children who are at no school; all phases together of others, as published figures have it.</param>
    /// <param name="service">The health service that was counted; empty otherwise.</param>
    public IEnumerable<Observation> Of<TTally>(
        string areaCode, Period period, SenProvision sen, TTally tally, string nobody, SchoolPhase phase = SchoolPhase.Total, string service = "") =>
        from counted in Counting<TTally>()
        let fraction = counted.By.Count(tally)
        where !fraction.IsUnsaid
        select new Observation(
            new(PlaceKind.Area, areaCode, counted.Measure.Id), new(sen, phase, service, period.Text), Value(counted.Measure, fraction, nobody));

    private (Measure Measure, ICountedFrom<TTally> By)[] Counting<TTally>() => ((Measure, ICountedFrom<TTally>)[])counting.GetOrAdd(
        typeof(TTally),
        static (_, all) => (from measure in all where measure is ICountedFrom<TTally> select (measure, (ICountedFrom<TTally>)measure)).ToArray(),
        measures.All);

    private static PointValue Value(Measure measure, Fraction fraction, string nobody) =>
        fraction.NotKnown is { } why ? new(null, null, null, SymbolKind.NotAvailable, "", why)
            : measure.Unit is Unit.Count or Unit.Grade ? new(fraction.Numerator, null, null)
            : measure.Unit == Unit.Days && fraction.Denominator > 0 ? new(fraction.Numerator, null, fraction.Denominator)
            : measure.RateOf(fraction.Numerator, fraction.Denominator) is { } rate ? new(rate, fraction.Numerator, fraction.Denominator)
            : new(null, null, null, SymbolKind.NobodyCounted, "", nobody);
}
