using Send.Measures.V1;
using Send.Reporting.Sources;

namespace Send.Reporting.Findings;

/// <summary>An area's latest observation of a series.</summary>
/// <param name="Measure">Of which measure.</param>
/// <param name="Series">Of which series.</param>
/// <param name="Observation">The observation: a figure, or a symbol.</param>
/// <param name="MonthsOld">Whole months from the end of its period to the day asked for.</param>
public sealed record Figure(Measure Measure, SeriesKey Series, Observation Observation, int MonthsOld)
{
    public double? Value => Observation.Figure?.Value;

    /// <summary>Whether it may be judged: a figure, not too old, not of too few.</summary>
    public bool CanBeJudged(int mostMonths) =>
        Observation.Figure is { } f && MonthsOld <= mostMonths && (!f.HasDenominator || f.Denominator >= Measure.MinimumDenominator);
}
