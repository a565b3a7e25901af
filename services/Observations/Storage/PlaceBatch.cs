using Send.Measures.Areas;

namespace Send.Observations.Storage;

/// <summary>What a batch says of one place: its series with their points.</summary>
public sealed record PlaceBatch(PlaceKind Kind, string Code, IEnumerable<KeyValuePair<SeriesKey, Dictionary<PointKey, Observation>>> Series);
