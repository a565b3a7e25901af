using Grpc.Core;
using Send.Reporting.Findings;
using Send.Reporting.Sources;
using Send.Reporting.V1;

namespace Send.Reporting.AreaFindings;

/// <summary>The six findings for many areas, in the order of their codes.</summary>
public sealed class ListAreaFindings(AreaSelections selections, EvidenceBases evidence, SixFindings six)
{
    public async Task Handle(ListAreaFindingsRequest request, IServerStreamWriter<ListAreaFindingsResponse> stream, CancellationToken cancellationToken)
    {
        var (_, areas) = selections.Areas(request.Areas);
        var day = selections.Day(request.AsOf);
        var (known, sources) = await evidence.For(day, cancellationToken);
        foreach (var area in areas)
            await stream.WriteAsync(new() { AreaFindings = GetAreaFindings.Answer(area, six.Of(area, known), day, sources) }, cancellationToken);
    }
}
