using Send.Measures;
using Send.Measures.Areas;

namespace Send.Observations.Storage;

/// <summary>Which series an observation belongs to, within its source.</summary>
public readonly record struct SeriesKey(PlaceKind PlaceKind, string PlaceCode, string MeasureId);

/// <summary>Which point of its series an observation is.</summary>
public readonly record struct PointKey(SenProvision Sen, SchoolPhase Phase, string Service, string Period) : IComparable<PointKey>
{
    public int CompareTo(PointKey other) =>
        Sen != other.Sen ? Sen.CompareTo(other.Sen)
        : Phase != other.Phase ? Phase.CompareTo(other.Phase)
        : string.CompareOrdinal(Service, other.Service) is var service and not 0 ? service
        : string.CompareOrdinal(Period, other.Period);
}

/// <summary>What is known at a point: a figure, or the symbol that stands for it.</summary>
public readonly record struct PointValue(double? Value, double? Numerator, double? Denominator, SymbolKind? Symbol = null, string Mark = "", string Reason = "");

/// <summary>One figure of one measure for one place and period, or the symbol that stands for it.</summary>
/// <param name="Series">Of which series.</param>
/// <param name="Point">Which point of it.</param>
/// <param name="Value">What is known there.</param>
public sealed record Observation(SeriesKey Series, PointKey Point, PointValue Value)
{
    /// <summary>The revision at which it last changed.</summary>
    public long Revision { get; init; }

    /// <summary>While a batch is being taken in, the row of the file.</summary>
    public long Row { get; init; }
}
