using System.Globalization;
using Send.Measures.Areas;
using Send.Reporting.Findings;
using Send.Reporting.Sources;
using Send.Reporting.V1;

namespace Send.Reporting.AreaFindings;

/// <summary>The six findings for one area.</summary>
public sealed class GetAreaFindings(AreaSelections selections, EvidenceBases evidence, SixFindings six)
{
    public async Task<GetAreaFindingsResponse> Handle(GetAreaFindingsRequest request, CancellationToken cancellationToken)
    {
        var area = selections.Area("area_code", request.AreaCode);
        var day = selections.Day(request.AsOf);
        var (known, sources) = await evidence.For(day, cancellationToken);
        return new() { AreaFindings = Answer(area, six.Of(area, known), day, sources) };
    }

    internal static V1.AreaFindings Answer(Area area, IReadOnlyList<Finding> findings, DateOnly day, IReadOnlyList<SourceAnswer> sources) => new()
    {
        AreaCode = area.Code,
        AreaName = area.Name,
        AsOf = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Findings = { findings },
        Complete = sources.All(s => s.Failure is null),
        Sources = { sources.Select(s => s.State()) },
    };
}
