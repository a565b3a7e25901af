using Send.Measures.V1;

namespace Send.Reporting.Sources;

/// <summary>What one service held of the six themes for a day, as it was received.</summary>
/// <param name="Service">The service's app id.</param>
/// <param name="AsOf">The day: every period had ended by it, but for the running year of reports where the day was not over.</param>
/// <param name="IsOver">Whether the day was over when it was received.</param>
/// <param name="Revision">The service's revision.</param>
/// <param name="ReceivedAt">When it was received.</param>
/// <param name="Measures">The measures with a theme.</param>
/// <param name="Observations">Their observations, each with id, title and grain of its source.</param>
/// <param name="Sources">Their sources in full.</param>
public sealed record Snapshot(
    string Service, DateOnly AsOf, bool IsOver, long Revision, DateTimeOffset ReceivedAt, IReadOnlyList<Measure> Measures, IReadOnlyList<Observation> Observations,
    IReadOnlyCollection<Source> Sources);
