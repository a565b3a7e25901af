namespace Send.Measures.Areas;

/// <summary>An NHS place that covers an area or part of it.</summary>
/// <param name="Code">ODS code, for instance QHM or 16C.</param>
/// <param name="Share">Share of the area's population that it covers, above 0 to 1.</param>
public sealed record PlaceShare(string Code, double Share);
