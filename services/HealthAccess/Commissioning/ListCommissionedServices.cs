using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Measures.Areas;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;
using CommissionerKind = Send.HealthAccess.Storage.CommissionerKind;
using HealthService = Send.HealthAccess.Services.HealthService;

namespace Send.HealthAccess.Commissioning;

/// <summary>The commissioned services of an area, in pages.</summary>
internal sealed class ListCommissionedServices(HealthAccessContext context, RecordPages pages, AreaRegister register)
{
    public async Task<ListCommissionedServicesResponse> Handle(ListCommissionedServicesRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.CommissionedServices.AsNoTracking().Where(s => s.AreaCode == area && s.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderBy(s => s.Service).ThenBy(s => s.Commissioner).ThenBy(s => s.FromAge).ThenBy(s => s.From).ThenBy(s => s.Id),
            request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { CommissionedServices = { page.Records.Select(s => s.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private static IQueryable<CommissionedService> Narrowed(IQueryable<CommissionedService> asked, ListCommissionedServicesRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(s => !s.RecordedInError);
        if (Asked.OneOf<HealthService>("service", (int)request.Service) is { } service)
            asked = asked.Where(s => s.Service == service);
        if (Asked.OneOf<CommissionerKind>("commissioner_kind", (int)request.CommissionerKind) is { } kind)
            asked = asked.Where(s => s.CommissionerKind == kind);
        if (Asked.Day("on", request.On) is { } day)
            asked = asked.Where(s => s.From <= day && (s.To == null || s.To >= day));
        return asked;
    }

    private static ListCommissionedServicesRequest WithoutPage(ListCommissionedServicesRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
