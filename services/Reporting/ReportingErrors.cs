using Send.Hosting.Errors;
using Send.Measures.Areas;

namespace Send.Reporting;

/// <summary>The closed list of Reporting's errors.</summary>
internal static class ReportingErrors
{
    public static ServiceError UnknownArea(string field, string code, AreaRegister register)
    {
        var near = register.Suggest(code);
        return ServiceError.Invalid(field, "unknown-area", near.Count == 0
            ? $"'{code}' is no code of an area. Give a 3-digit code, for instance 301."
            : $"'{code}' is no code of an area. Give a 3-digit code; is one of these meant? {string.Join(", ", near.Select(a => $"{a.Code} {a.Name}"))}.");
    }

    public static ServiceError FormerArea(string field, Area area) => ServiceError.Invalid(
        field, "former-area", $"{area.Code} {area.Name} is no more. Its place was taken by {string.Join(" and ", area.Successors)}.");

    public static ServiceError UnknownRegion(string code, AreaRegister register) => ServiceError.Invalid(
        "areas.region_code", "unknown-region", $"'{code}' is no region. The regions are {string.Join(", ", register.Regions.Select(r => $"{r.Code} {r.Name}"))}.");

    public static ServiceError RegionAndAreas() => ServiceError.Invalid(
        "areas", "region-and-areas", "A region and single areas are both named. Name one or the other.");

    public static ServiceError NotADay(string text) => ServiceError.Invalid(
        "as_of", "not-a-day", $"'{text}' is no day. Write it as 2026-03-31.");

    public static ServiceError InTheFuture(string text) => ServiceError.Invalid(
        "as_of", "in-the-future", $"{text} is yet to come. Ask for today, or for a day before.");
}
