using System.Globalization;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Reporting.V1;

namespace Send.Reporting;

/// <summary>Checks which areas and which day are asked for.</summary>
public sealed class AreaSelections(AreaRegister register, TimeProvider time)
{
    /// <exception cref="ServiceException">No such area, or one that is no more.</exception>
    public Area Area(string field, string code)
    {
        var area = register.Find(code) ?? throw new ServiceException(ReportingErrors.UnknownArea(field, code, register));
        return area.To is null ? area : throw new ServiceException(ReportingErrors.FormerArea(field, area));
    }

    /// <summary>The areas, and what they are of.</summary>
    /// <exception cref="ServiceException">No such area or region, or both named.</exception>
    public (string Scope, IReadOnlyList<Area> Areas) Areas(AreaSelection? selection) => selection switch
    {
        null or { RegionCode: "", AreaCodes.Count: 0 } => (register.Nation.Name, register.Current),
        { RegionCode: not "", AreaCodes.Count: > 0 } => throw new ServiceException(ReportingErrors.RegionAndAreas()),
        { RegionCode: not "" } => Region(selection.RegionCode),
        _ => Named(selection.AreaCodes),
    };

    /// <exception cref="ServiceException">No day, or one that is yet to come.</exception>
    public DateOnly Day(string text)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (text.Length == 0)
            return today;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new ServiceException(ReportingErrors.NotADay(text));
        return day <= today ? day : throw new ServiceException(ReportingErrors.InTheFuture(text));
    }

    private (string, IReadOnlyList<Area>) Region(string code)
    {
        var region = register.Regions.FirstOrDefault(r => r.Code == code) ?? throw new ServiceException(ReportingErrors.UnknownRegion(code, register));
        return (region.Name, [.. register.Current.Where(a => a.Region == code)]);
    }

    private (string, IReadOnlyList<Area>) Named(IReadOnlyList<string> codes)
    {
        IReadOnlyList<Area> areas = [.. codes.Select((c, i) => Area($"areas.area_codes[{i}]", c)).Distinct().OrderBy(a => a.Code, StringComparer.Ordinal)];
        return ($"{areas.Count} named areas", areas);
    }
}
