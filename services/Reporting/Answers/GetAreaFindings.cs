using Send.Reporting.Areas;
using Send.Reporting.V1;

namespace Send.Reporting.Answers;

/// <summary>The six findings for one area.</summary>
public sealed class GetAreaFindings(AreaSelector areas, AnswerBooks books, TimeProvider time)
{
    public async Task<GetAreaFindingsResponse> Handle(GetAreaFindingsRequest request, CancellationToken cancellationToken)
    {
        var asOf = Day.Read(request.AsOf, time);
        var area = areas.One("area_code", request.AreaCode, asOf);
        var book = await books.Open(asOf, cancellationToken);
        return new() { AreaFindings = book.Of(area) };
    }
}
