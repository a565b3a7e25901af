using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Checks;
using Send.HealthAccess.Children;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using HealthService = Send.HealthAccess.Services.HealthService;
using Referral = Send.HealthAccess.Storage.Referral;

namespace Send.HealthAccess.Referrals;

/// <summary>The referrals of an area, those received last first, in pages.</summary>
internal sealed class ListReferrals(HealthAccessContext context, RecordPages pages, AreaRegister register, ChildReferences children)
{
    public async Task<ListReferralsResponse> Handle(ListReferralsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.Referrals.AsNoTracking().Where(r => r.AreaCode == area && r.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(r => r.ReceivedOn).ThenBy(r => r.Id), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { Referrals = { page.Records.Select(r => r.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private IQueryable<Referral> Narrowed(IQueryable<Referral> asked, ListReferralsRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(r => !r.RecordedInError);
        if (request.Child.Length > 0 && Asked.Person(request.Child, children) is var child)
            asked = asked.Where(r => r.Child == child);
        if (Asked.OneOf<HealthService>("service", (int)request.Service) is { } service)
            asked = asked.Where(r => r.Service == service);
        if (request.Provider.Length > 0 && Provider(request.Provider) is var provider)
            asked = asked.Where(r => r.Provider == provider);
        if (Asked.Day("received_from", request.ReceivedFrom) is { } from)
            asked = asked.Where(r => r.ReceivedOn >= from);
        if (Asked.Day("received_to", request.ReceivedTo) is { } to)
            asked = asked.Where(r => r.ReceivedOn <= to);
        return asked.In(request.State) ?? throw new ServiceException(RecordErrors.Unknown("state", nameof(ReferralState)));
    }

    private static string Provider(string code) => OdsCodeCheck.Problem("provider", code, "provider") is { } wrong
        ? throw new ServiceException(RecordErrors.WrongField(wrong))
        : code.ToUpperInvariant();

    private static ListReferralsRequest WithoutPage(ListReferralsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
