using Send.Measures;
using Wire = Send.Measures.V1;

namespace Send.Observations.Reconciliations;

/// <summary>What records and what a publisher say of the same.</summary>
internal sealed record FigurePair(Wire.Observation Records, Wire.Observation Published, Measure Measure, double Rounding)
{
    /// <summary>Records less published; null where a side has no figure.</summary>
    public Wire.Difference? Difference()
    {
        if ((Records.Figure, Published.Figure) is not ({ } records, { } published))
            return null;
        var difference = new Wire.Difference
        {
            Value = records.Value - published.Value,
            Rounding = Rounding,
            // A half may be rounded either way, and is seldom exactly one in binary.
            WithinRounding = Math.Abs(records.Value - published.Value) <= Rounding * (1 + 1e-6),
        };
        if (records.HasNumerator && published.HasNumerator)
            difference.Numerator = records.Numerator - published.Numerator;
        if (records.HasDenominator && published.HasDenominator)
            difference.Denominator = records.Denominator - published.Denominator;
        return difference;
    }

    public Wire.Comparison ToWire(Wire.Difference? difference, IEnumerable<Explanation> explanations) => new()
    {
        MeasureId = Measure.Id,
        Unit = (Wire.Unit)Measure.Unit,
        Period = Records.Period,
        SenProvision = Records.SenProvision,
        SchoolPhase = Records.SchoolPhase,
        Records = Side(Records),
        Published = Side(Published),
        Difference = difference,
        Explanations = { explanations.Select(ToWire) },
    };

    private static Wire.ComparedFigure Side(Wire.Observation o) => o.Figure is { } figure
        ? new() { Figure = figure, SourceId = o.Source.Id }
        : new() { Symbol = o.Symbol, SourceId = o.Source.Id };

    private static Wire.Explanation ToWire(Explanation explanation)
    {
        var wire = new Wire.Explanation { Code = explanation.Code, Message = explanation.Message };
        if (explanation.Amount is { } amount)
            wire.Amount = amount;
        return wire;
    }
}
