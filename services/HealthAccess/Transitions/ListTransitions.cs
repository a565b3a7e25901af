using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Children;
using Send.HealthAccess.Storage;
using Send.HealthAccess.V1;
using Send.Measures.Areas;
using HealthService = Send.HealthAccess.Services.HealthService;
using Transition = Send.HealthAccess.Storage.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>The transitions of an area, the next due first, in pages.</summary>
internal sealed class ListTransitions(HealthAccessContext context, RecordPages pages, AreaRegister register, ChildReferences children)
{
    public async Task<ListTransitionsResponse> Handle(ListTransitionsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.Transitions.AsNoTracking().Where(t => t.AreaCode == area && t.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderBy(t => t.DueOn).ThenBy(t => t.Id), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { Transitions = { page.Records.Select(t => t.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private IQueryable<Transition> Narrowed(IQueryable<Transition> asked, ListTransitionsRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(t => !t.RecordedInError);
        if (request.Child.Length > 0 && Asked.Person(request.Child, children) is var child)
            asked = asked.Where(t => t.Child == child);
        if (Asked.OneOf<HealthService>("service", (int)request.Service) is { } service)
            asked = asked.Where(t => t.Service == service);
        if (request.WithoutPlan)
            asked = asked.Where(t => t.PlannedOn == null);
        if (request.WithoutOutcome)
            asked = asked.Where(t => t.Outcome == null);
        if (Asked.Day("from", request.From) is { } from)
            asked = asked.Where(t => t.DueOn >= from);
        if (Asked.Day("to", request.To) is { } to)
            asked = asked.Where(t => t.DueOn <= to);
        return asked;
    }

    private static ListTransitionsRequest WithoutPage(ListTransitionsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
