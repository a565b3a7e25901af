using Send.Measures.Areas;

namespace Send.Observations.Storage;

/// <summary>
/// All figures of a measure for a place from a source, packed into one row. A row for each figure costs twenty times as much
/// to take in, and figures are always asked for by place.
/// </summary>
public sealed class Series
{
    public required PlaceKind PlaceKind { get; init; }

    public required string PlaceCode { get; init; }

    public required string MeasureId { get; init; }

    public required string SourceId { get; init; }

    public required byte[] Points { get; set; }
}
