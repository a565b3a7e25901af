using Send.Measures;
using Send.Measures.Areas;

namespace Send.Observations.Storage;

/// <summary>One figure of one measure for one place and period, or the symbol that stands for it.</summary>
public sealed class Observation
{
    public required PlaceKind PlaceKind { get; init; }

    public required string PlaceCode { get; init; }

    public required string MeasureId { get; init; }

    public required SenProvision Sen { get; init; }

    public required SchoolPhase Phase { get; init; }

    public required string Service { get; init; }

    public required string Period { get; init; }

    public required string SourceId { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public double? Value { get; init; }

    public double? Numerator { get; init; }

    public double? Denominator { get; init; }

    public SymbolKind? Symbol { get; init; }

    public string? Mark { get; init; }

    public string? Reason { get; init; }

    public long Revision { get; init; }
}
