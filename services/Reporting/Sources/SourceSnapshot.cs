using Send.Measures.V1;

namespace Send.Reporting.Sources;

/// <summary>What a service held at a revision, as far as findings ask for it.</summary>
/// <param name="Service">Its app id.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Measures">Its measures.</param>
/// <param name="Observations">Its latest observations of each area.</param>
/// <param name="ReceivedAt">When it was received.</param>
public sealed record SourceSnapshot(
    string Service, long Revision, IReadOnlyList<Measure> Measures, IReadOnlyList<Observation> Observations, DateTimeOffset ReceivedAt);
