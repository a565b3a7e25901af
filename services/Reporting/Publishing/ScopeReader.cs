using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Reporting.Areas;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>Reads what a report is to be of.</summary>
public sealed class ScopeReader(AreaSelector areas, AreaRegister register)
{
    private const string OneArea = "scope.area_code";
    private const string ManyAreas = "scope.areas";

    /// <exception cref="ServiceException">No scope, or one of an area or a region that is none, or was not in being.</exception>
    public Scope Of(ReportScope? scope, DateOnly asOf)
    {
        // From the scope as it was sent: an error names the place of an area in that, not in the order of codes.
        var selected = scope?.ScopeCase switch
        {
            ReportScope.ScopeOneofCase.AreaCode => Only(areas.One(OneArea, scope.AreaCode, asOf)),
            ReportScope.ScopeOneofCase.Areas => areas.Many(scope.Areas, asOf, ManyAreas),
            _ => throw new ServiceException(ReportingErrors.NoScope()),
        };
        var wire = Canonical(scope);
        return new(Key(wire), selected.Scope, selected.Areas, wire);
    }

    /// <summary>The key of a scope on whatever day.</summary>
    /// <exception cref="ServiceException">No scope, or one of an area or a region that is none.</exception>
    public string KeyOf(ReportScope? scope) => Key(Canonical(scope));

    private ReportScope Canonical(ReportScope? scope) => scope switch
    {
        { ScopeCase: ReportScope.ScopeOneofCase.AreaCode } => new() { AreaCode = Code(OneArea, scope.AreaCode) },
        { ScopeCase: ReportScope.ScopeOneofCase.Areas } => new() { Areas = Canonical(scope.Areas) },
        _ => throw new ServiceException(ReportingErrors.NoScope()),
    };

    private AreaSelection Canonical(AreaSelection selection) => selection switch
    {
        { RegionCode: "" } => new() { AreaCodes = { selection.AreaCodes.Select((code, i) => Code($"{ManyAreas}.area_codes[{i}]", code)).Distinct().Order(StringComparer.Ordinal) } },
        { AreaCodes.Count: 0 } => new() { RegionCode = Region(selection.RegionCode) },
        _ => throw new ServiceException(ReportingErrors.RegionAndAreas(ManyAreas)),
    };

    private string Region(string given) =>
        register.Regions.FirstOrDefault(r => r.Code == given.Trim())?.Code ?? throw new ServiceException(ReportingErrors.UnknownRegion($"{ManyAreas}.region_code", given, register));

    private string Code(string field, string given) =>
        register.Find(given.Trim())?.Code ?? throw new ServiceException(ReportingErrors.UnknownArea(field, given, register));

    private static SelectedAreas Only(Area area) => new(area.Name, [area]);

    private static string Key(ReportScope scope) => scope switch
    {
        { ScopeCase: ReportScope.ScopeOneofCase.AreaCode } => $"area:{scope.AreaCode}",
        { Areas: { RegionCode: var region, AreaCodes.Count: 0 } } when region.Length > 0 => $"region:{region}",
        { Areas.AreaCodes: { Count: > 0 } codes } => $"areas:{string.Join(',', codes)}",
        _ => "nation",
    };
}
