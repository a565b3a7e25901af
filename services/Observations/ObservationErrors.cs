using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Observations.Imports.Checks;

namespace Send.Observations;

/// <summary>The closed list of errors of the services that hold observations.</summary>
public static class ObservationErrors
{
    public static ServiceError NoArea() => ServiceError.Invalid(
        "area_codes", "no-area", "No area is named. Give the 3-digit codes of 1 to 20 areas.");

    public static ServiceError TooManyAreas(int given) => ServiceError.Invalid(
        "area_codes", "too-many-areas", $"{given} areas are named. Give at most 20, or use StreamObservations.");

    public static ServiceError UnknownArea(string field, string code, AreaRegister register) => ServiceError.Invalid(
        field, "unknown-area", $"'{code}' is no code of an area.{Suggestions(register, code)}");

    public static ServiceError UnknownMeasure(int index, string id) => ServiceError.Invalid(
        $"filter.measure_ids[{index}]", "unknown-measure", $"'{id}' is no measure of this service. ListMeasures names those that are.");

    public static ServiceError UnknownPeriod(int index, string text) => ServiceError.Invalid(
        $"filter.periods[{index}]", "unknown-period", $"'{text}' is no period. Write 2024/25, 2024/25 spring, 2023-10 or year to 2023-08.");

    public static ServiceError NotADay(string field, string text) => ServiceError.Invalid(
        field, "not-a-day", $"'{text}' is no day. Write it as 2026-03-31.");

    public static ServiceError PageSize(int given, int most) => ServiceError.Invalid(
        "page_size", "page-size", $"A page of {given} cannot be given. Ask for 1 to {most}, or 0 for the usual size.");

    public static ServiceError PageToken() => ServiceError.Invalid(
        "page_token", "page-token", "The page token was not given out for this request. Ask for the first page, and then with the same fields for the next.");

    public static ServiceError StalePage() => new(
        "stale-page", StatusCode.Aborted, "The figures changed since the page before. Ask for the first page again.");

    public static ServiceError LatestPeriods(int given) => ServiceError.Invalid(
        "filter.latest_periods", "latest-periods", $"{given} periods cannot be given. Ask for 0 (all) or more.");

    public static ServiceError NoHeader() => ServiceError.Invalid(
        "part", "no-header", "The first message of a batch is its header, with batch id and source.");

    public static ServiceError HeaderField(string field, string message) => ServiceError.Invalid($"header.{field}", "header-incomplete", message);

    public static ServiceError NumberInFileName() => ServiceError.Invalid("header.file_name", FileNameCheck.Code, FileNameCheck.Message);

    public static ServiceError HeaderAgain() => ServiceError.Invalid(
        "part", "header-again", "A batch has one header, as its first message.");

    public static ServiceError NoTotals() => ServiceError.Invalid(
        "part", "no-totals", "The batch ended without its totals. Nothing was kept; send it again.");

    public static ServiceError WrongTotals(long said, long received) => ServiceError.Invalid(
        "totals.rows", "wrong-totals", $"The totals say {said} rows, {received} were received. Nothing was kept; send it again.");

    public static ServiceError AfterTotals() => ServiceError.Invalid(
        "part", "after-totals", "A message follows the totals, which are a batch's last. Nothing was kept.");

    public static ServiceError TooManyRows(int given) => ServiceError.Invalid(
        "rows.rows", "too-many-rows", $"A message holds {given} rows. Send at most 2,000 in one.");

    public static ServiceError StrictRefused(IReadOnlyList<FieldViolation> first, long refused) => new(
        "strict-refused", StatusCode.FailedPrecondition, $"{refused} rows were refused, and the batch is strict: nothing was kept.")
    { Violations = first };

    private static string Suggestions(AreaRegister register, string typed)
    {
        var near = register.Suggest(typed);
        return near.Count == 0
            ? " Give a 3-digit code, for instance 301."
            : $" Give a 3-digit code; is one of these meant? {string.Join(", ", near.Select(a => $"{a.Code} {a.Name}"))}.";
    }
}
