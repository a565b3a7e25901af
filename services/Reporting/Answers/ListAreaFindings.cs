using Grpc.Core;
using Send.Reporting.Areas;
using Send.Reporting.V1;

namespace Send.Reporting.Answers;

/// <summary>The six findings for many areas, all over the same snapshots.</summary>
public sealed class ListAreaFindings(AreaSelector areas, AnswerBooks books, TimeProvider time)
{
    public async Task Handle(ListAreaFindingsRequest request, IServerStreamWriter<ListAreaFindingsResponse> stream, CancellationToken cancellationToken)
    {
        var asOf = Day.Read(request.AsOf, time);
        var selected = areas.Many(request.Areas, asOf);
        var book = await books.Open(asOf, cancellationToken);
        foreach (var area in selected.Areas)
            await stream.WriteAsync(new() { AreaFindings = book.Of(area) }, cancellationToken);
    }
}
