using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Children;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Measures.Areas;
using HealthService = Send.HealthAccess.Services.HealthService;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>The specified provision of an area, the latest first day first, in pages.</summary>
internal sealed class ListSpecifiedProvisions(HealthAccessContext context, RecordPages pages, AreaRegister register, ChildReferences children)
{
    public async Task<ListSpecifiedProvisionsResponse> Handle(ListSpecifiedProvisionsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.SpecifiedProvisions.AsNoTracking().Where(p => p.AreaCode == area && p.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(p => p.From).ThenBy(p => p.Id), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { SpecifiedProvisions = { page.Records.Select(p => p.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private IQueryable<SpecifiedProvision> Narrowed(IQueryable<SpecifiedProvision> asked, ListSpecifiedProvisionsRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(p => !p.RecordedInError);
        if (request.Child.Length > 0 && Asked.Person(request.Child, children) is var child)
            asked = asked.Where(p => p.Child == child);
        if (Asked.OneOf<HealthService>("service", (int)request.Service) is { } service)
            asked = asked.Where(p => p.Service == service);
        if (Asked.Day("open_on", request.OpenOn) is { } day)
            asked = asked.Where(p => p.From <= day && (p.To == null || p.To >= day));
        return asked;
    }

    private static ListSpecifiedProvisionsRequest WithoutPage(ListSpecifiedProvisionsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
