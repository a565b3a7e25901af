using Send.Measures.Areas;
using Send.Reporting.Sources;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>The six main findings of the report of 2017, in its order.</summary>
public sealed class SixFindings
{
    public IReadOnlyList<FindingRule> Rules { get; } =
        [new SenSupport(), new ExcludedAbsentOrMissing(), new UnofficialExclusion(), new Therapy(), new Camhs(), new NoughtToTwentyFive()];

    /// <summary>All six for an area, worked out once for each evidence base.</summary>
    public IReadOnlyList<Finding> Of(Area area, EvidenceBase evidence) => evidence.Worked.GetOrAdd(area.Code, _ =>
    {
        var known = new AreaEvidence(evidence, area);
        return [.. Rules.Select(r => r.Judge(known))];
    });
}
