using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.V1;
using Area = Send.Measures.Areas.Area;

namespace Send.Observations.Serving;

/// <summary>The observations of one area or a few, in pages.</summary>
public sealed class GetObservations(ObservationReader reader, AreaRegister register, MeasureCatalogue measures, AnswerCache answers)
{
    private const int MostAreas = 20;
    private const int UsualPage = 1000;
    private const int LargestPage = 5000;

    public async Task<GetObservationsResponse> Handle(GetObservationsRequest request, CancellationToken cancellationToken)
    {
        var revision = await reader.Revision(cancellationToken);
        if (answers.Find(request, revision) is { } known)
            return known;
        var answer = await Answer(request, revision, cancellationToken);
        // What was read while the figures changed is of no one revision.
        if (await reader.Revision(cancellationToken) == revision)
            answers.Keep(request, answer);
        return answer;
    }

    private async Task<GetObservationsResponse> Answer(GetObservationsRequest request, long revision, CancellationToken cancellationToken)
    {
        var areas = Areas(request.AreaCodes);
        var query = ObservationQuery.Check(request.Filter, measures);
        var size = PageSize.Check(request.PageSize, UsualPage, LargestPage);
        var page = PageToken.Read(request.PageToken, WithoutPage(request), revision);

        var response = new GetObservationsResponse { Revision = revision };
        var skip = page.Offset;
        await foreach (var found in reader.Read(areas, query, cancellationToken))
        {
            var fresh = found.Skip(skip).Take(size + 1 - response.Observations.Count).ToList();
            skip = Math.Max(0, skip - found.Count);
            response.Observations.AddRange(fresh);
            if (response.Observations.Count > size)
            {
                response.Observations.RemoveAt(size);
                response.NextPageToken = page.Next(size);
                break;
            }
        }
        return response;
    }

    private List<Area> Areas(IReadOnlyList<string> codes)
    {
        if (codes.Count == 0)
            throw new ServiceException(ObservationErrors.NoArea());
        if (codes.Count > MostAreas)
            throw new ServiceException(ObservationErrors.TooManyAreas(codes.Count));
        return
        [
            .. codes.Index().Select(c => register.Find(c.Item)
                ?? throw new ServiceException(ObservationErrors.UnknownArea($"area_codes[{c.Index}]", c.Item, register))).Distinct(),
        ];
    }

    private static GetObservationsRequest WithoutPage(GetObservationsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
