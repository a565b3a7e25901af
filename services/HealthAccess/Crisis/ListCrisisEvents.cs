using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Children;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;
using CrisisKind = Send.HealthAccess.Storage.CrisisKind;

namespace Send.HealthAccess.Crisis;

/// <summary>The crises of an area with their backgrounds, newest first, in pages.</summary>
internal sealed class ListCrisisEvents(
    HealthAccessContext context, RecordPages pages, ReadBackgrounds backgrounds, AreaRegister register, ChildReferences children)
{
    public async Task<ListCrisisEventsResponse> Handle(ListCrisisEventsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.CrisisEvents.AsNoTracking().Where(e => e.AreaCode == area && e.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(e => e.On).ThenBy(e => e.Id), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        var backgroundOf = await backgrounds.Of(area, page.Records, cancellationToken);
        return new()
        {
            Entries = { page.Records.Select(e => new CrisisEventEntry { Event = e.ToWire(), Background = backgroundOf(e).ToWire() }) },
            NextPageToken = page.Next,
            Total = page.Total,
        };
    }

    private IQueryable<CrisisEvent> Narrowed(IQueryable<CrisisEvent> asked, ListCrisisEventsRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(e => !e.RecordedInError);
        if (request.Child.Length > 0 && Asked.Person(request.Child, children) is var child)
            asked = asked.Where(e => e.Child == child);
        if (Kind((CrisisKind)request.Kind) is { } kind)
            asked = asked.Where(e => e.Kind == kind);
        if (Asked.Day("from", request.From) is { } from)
            asked = asked.Where(e => e.On >= from);
        if (Asked.Day("to", request.To) is { } to)
            asked = asked.Where(e => e.On <= to);
        return asked;
    }

    private static CrisisKind? Kind(CrisisKind asked) => asked switch
    {
        0 => null,
        _ when Enum.IsDefined(asked) => asked,
        _ => throw new ServiceException(CrisisEventErrors.UnknownKind()),
    };

    private static ListCrisisEventsRequest WithoutPage(ListCrisisEventsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
