using Send.Measures;
using Wire = Send.Measures.V1;

namespace Send.Observations.Serving;

/// <summary>Measures as <c>send.measures.v1</c> says them. The enumerations of both are numbered alike.</summary>
public static class MeasureWire
{
    public static Wire.Measure ToWire(this Measure measure)
    {
        var wire = new Wire.Measure
        {
            Id = measure.Id,
            Title = measure.Title,
            Definition = measure.Definition,
            Unit = (Wire.Unit)measure.Unit,
            Numerator = measure.Numerator,
            Denominator = measure.Denominator,
            Polarity = (Wire.Polarity)measure.Polarity,
            Minimum = measure.Minimum,
            MinimumDenominator = measure.MinimumDenominator,
            DefinitionUri = measure.DefinitionUri.OriginalString,
            Evidence = { measure.Evidence.Select(e => new Wire.ThemeEvidence { Theme = (Wire.Theme)e.Theme, Role = (Wire.EvidenceRole)e.Role }) },
        };
        if (measure.Maximum is { } maximum)
            wire.Maximum = maximum;
        return wire;
    }
}
