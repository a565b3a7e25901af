using System.Collections.Concurrent;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Reporting.Figures;
using Send.Reporting.Findings;
using Send.Reporting.Sources;
using Send.Reporting.V1;

namespace Send.Reporting.Answers;

/// <summary>The findings over one set of snapshots, each area's worked out once.</summary>
public sealed class AnswerBook(DateOnly asOf, IReadOnlyList<SourceAnswer> sources)
{
    private readonly EvidenceBase evidence = new(asOf, sources);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Finding>> byArea = new(StringComparer.Ordinal);

    /// <summary>The data sets that findings rest on, in full.</summary>
    public IEnumerable<Source> DataSources(IEnumerable<Finding> findings) =>
        findings.SelectMany(f => f.Evidence).Select(e => e.Observation.Source.Id).Distinct().Order(StringComparer.Ordinal).Select(evidence.SourceOf);

    /// <summary>How many of the areas are inspected, and with which outcome.</summary>
    public InspectionCounts Inspections(IReadOnlyCollection<Area> areas) => InspectionCount.Of(evidence, areas);

    public IReadOnlyList<Finding> Findings(Area area) => byArea.GetOrAdd(
        area.Code, static (_, x) => [.. MainFinding.All.Select(f => f.Of(new(x.area, x.evidence)))], (area, evidence));
}
