using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Observations;
using Send.Observations.Serving;
using Inspection = Send.Inspections.Storage.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>Inspections, newest first, in pages.</summary>
public sealed class ListInspections(InspectionsContext context, AreaRegister register)
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    public async Task<ListInspectionsResponse> Handle(ListInspectionsRequest request, CancellationToken cancellationToken)
    {
        var asked = Asked(request);
        var size = PageSize.Check(request.PageSize, UsualPage, LargestPage);
        var page = PageToken.Read(request.PageToken, WithoutPage(request), await context.Revision(cancellationToken));
        var sources = await context.Sources.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.ToWire(), cancellationToken);
        var found = await asked.OrderByDescending(i => i.OrderedBy).ThenBy(i => i.Id).Skip(page.Offset).Take(size + 1).ToListAsync(cancellationToken);
        return new()
        {
            Inspections = { found.Take(size).Select(i => i.ToWire(sources[i.SourceId])) },
            NextPageToken = found.Count > size ? page.Next(size) : "",
            Total = await asked.CountAsync(cancellationToken),
        };
    }

    private IQueryable<Inspection> Asked(ListInspectionsRequest request)
    {
        var asked = context.Inspections.AsNoTracking();
        var codes = request.AreaCodes.Select(Area).ToList();
        if (codes.Count > 0)
            asked = asked.Where(i => codes.Contains(i.AreaCode));
        if (Framework(request.Framework) is { } framework)
            asked = asked.Where(i => i.Framework == framework);
        if (Day("from", request.From) is { } from)
            asked = asked.Where(i => i.OrderedBy >= from);
        if (Day("to", request.To) is { } to)
            asked = asked.Where(i => i.OrderedBy <= to);
        return asked;
    }

    private string Area(string code, int index) =>
        register.Find(code)?.Code ?? throw new ServiceException(ObservationErrors.UnknownArea($"area_codes[{index}]", code, register));

    private static int? Framework(Framework framework) => framework switch
    {
        V1.Framework.Unspecified => null,
        V1.Framework._2016 => 2016,
        V1.Framework._2023 => 2023,
        _ => throw new ServiceException(InspectionErrors.UnknownFramework((int)framework)),
    };

    private static DateOnly? Day(string field, string text) =>
        text.Length == 0 ? null : IsoDay.Read(text) ?? throw new ServiceException(ObservationErrors.NotADay(field, text));

    private static ListInspectionsRequest WithoutPage(ListInspectionsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
