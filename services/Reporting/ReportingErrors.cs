using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Reporting.V1;

namespace Send.Reporting;

/// <summary>The closed list of errors of Reporting.</summary>
public static class ReportingErrors
{
    private const int LongestId = 40;

    public static ServiceError UnknownArea(string field, string given, AreaRegister register) => ServiceError.Invalid(
        field, "unknown-area", $"'{given}' is no code of an area. {Advice(register.Suggest(given))}");

    public static ServiceError FormerArea(string field, Area area, DateOnly asOf, AreaRegister register) => ServiceError.Invalid(
        field, "former-area", $"{area.Code} {area.Name} ended on {area.To:yyyy-MM-dd}, before {asOf:yyyy-MM-dd}.{Successors(area, register)}");

    public static ServiceError LaterArea(string field, Area area, DateOnly asOf) => ServiceError.Invalid(
        field, "later-area", $"{area.Code} {area.Name} began on {area.From:yyyy-MM-dd}. On {asOf:yyyy-MM-dd} it was not yet in being; give a later day.");

    public static ServiceError NotADay(string given) => ServiceError.Invalid(
        "as_of", "not-a-day", $"'{given}' is no day. Write it as 2026-03-31, or leave it empty for today.");

    public static ServiceError InTheFuture(DateOnly given) => ServiceError.Invalid(
        "as_of", "in-the-future", $"{given:yyyy-MM-dd} is still to come. Give today or a day before, or leave it empty for today.");

    public static ServiceError UnknownRegion(string field, string given, AreaRegister register) => ServiceError.Invalid(
        field, "unknown-region",
        $"'{given}' is no code of a region. Give one of {string.Join(", ", register.Regions.Select(r => $"{r.Code} {r.Name}"))}.");

    public static ServiceError RegionAndAreas(string field) => ServiceError.Invalid(
        field, "region-and-areas", "Both a region and areas are named. Give a region, or areas, or neither for the nation.");

    public static ServiceError NoScope() => ServiceError.Invalid(
        "scope", "no-scope", "Nothing says what the report is of. Give area_code for one area, or areas for many; areas with nothing in it is the nation.");

    public static ServiceError Incomplete(IEnumerable<SourceState> silent) => new(
        "incomplete", StatusCode.Unavailable,
        $"Nothing was published, because the findings are incomplete: {string.Join("; ", silent.Select(s => s.Note))}. Try again, or allow an incomplete report with allow_incomplete.");

    public static ServiceError UnknownReport(string field, string given) => new(
        "unknown-report", StatusCode.NotFound, $"{field} is '{Short(given)}', and no report has that id. ListReports has the ids.");

    public static ServiceError Damaged(string id) => new(
        "report-damaged", StatusCode.DataLoss, $"What is kept of the report {id} is not what was published: its bytes do not give its id. Restore it from a backup of the database.");

    public static ServiceError DifferentScopes(Report from, Report to) => ServiceError.Invalid(
        "to_id", "different-scopes",
        $"The report {from.Id} is of {from.ScopeName}, and {to.Id} is of {to.ScopeName}. Only two reports of the same scope can be compared; ListReports with a scope has those.");

    public static ServiceError PageSize(int given, int most) => ServiceError.Invalid(
        "page_size", "page-size", $"A page of {given} cannot be given. Ask for 1 to {most}, or 0 for the usual size.");

    public static ServiceError PageToken() => ServiceError.Invalid(
        "page_token", "page-token", "The page token was not given out by ListReports. Ask for the first page, and then with its next_page_token.");

    private static string Short(string given) => given.Length > LongestId ? $"{given[..LongestId]}…" : given;

    private static string Advice(IReadOnlyList<Area> near) => near.Count == 0
        ? "Give a 3-digit code, for instance 301."
        : $"Give a 3-digit code; is one of these meant? {Names(near)}.";

    private static string Successors(Area area, AreaRegister register) => area.Successors.Count == 0
        ? " Give an area in being."
        : $" Its successors are {Names(area.Successors.Select(code => register.Find(code)!))}.";

    private static string Names(IEnumerable<Area> areas) => string.Join(", ", areas.Select(a => $"{a.Code} {a.Name}"));
}
