using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Reporting.V1;

namespace Send.Reporting.Areas;

/// <summary>The areas that a request means.</summary>
public sealed class AreaSelector(AreaRegister register)
{
    /// <exception cref="ServiceException">The code is of no area, or of one that was not in being.</exception>
    public Area One(string field, string code, DateOnly asOf)
    {
        var area = register.Find(code.Trim()) ?? throw new ServiceException(ReportingErrors.UnknownArea(field, code, register));
        if (area.EndedBefore(asOf))
            throw new ServiceException(ReportingErrors.FormerArea(field, area, asOf, register));
        return area.BeganAfter(asOf) ? throw new ServiceException(ReportingErrors.LaterArea(field, area, asOf)) : area;
    }

    /// <summary>In the order of their codes, each once.</summary>
    /// <exception cref="ServiceException">A region or an area that is none, or both together.</exception>
    public SelectedAreas Many(AreaSelection? selection, DateOnly asOf, string field = "areas") => selection switch
    {
        null or { RegionCode: "", AreaCodes.Count: 0 } => new(register.Nation.Name, [.. register.InBeing(asOf)]),
        { RegionCode: "" } => Named(field, selection.AreaCodes, asOf),
        { AreaCodes.Count: 0 } => InRegion(field, selection.RegionCode, asOf),
        _ => throw new ServiceException(ReportingErrors.RegionAndAreas(field)),
    };

    private SelectedAreas Named(string field, IReadOnlyList<string> codes, DateOnly asOf)
    {
        List<Area> areas =
        [
            .. codes.Index().Select(c => One($"{field}.area_codes[{c.Index}]", c.Item, asOf)).DistinctBy(a => a.Code)
                .OrderBy(a => a.Code, StringComparer.Ordinal),
        ];
        return new(areas is [var only] ? $"1 area: {only.Name}" : $"{areas.Count} named areas", areas);
    }

    private SelectedAreas InRegion(string field, string code, DateOnly asOf)
    {
        var region = register.Regions.FirstOrDefault(r => r.Code == code.Trim())
            ?? throw new ServiceException(ReportingErrors.UnknownRegion($"{field}.region_code", code, register));
        return new(region.Name, [.. register.InBeing(asOf).Where(a => a.Region == region.Code)]);
    }
}

/// <summary>Areas that were asked for, and what they are together.</summary>
public sealed record SelectedAreas(string Scope, IReadOnlyList<Area> Areas);
