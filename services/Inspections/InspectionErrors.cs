using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.Inspections;

/// <summary>The closed list of the errors of inspections, beside those of observations.</summary>
internal static class InspectionErrors
{
    public static ServiceError Wrong(RowProblem problem) => ServiceError.Invalid($"inspection.{problem.Field}", problem.Code, problem.Message);

    public static ServiceError NoInspection() => ServiceError.Invalid("inspection", "no-inspection", "The request holds no inspection.");

    public static ServiceError Exists(string id) => new(
        "inspection-exists", StatusCode.AlreadyExists, $"Inspection {id} is recorded already. To amend it, read it and send its etag with the change.");

    public static ServiceError NotFound(string id) => new(
        "no-such-inspection", StatusCode.NotFound, $"There is no inspection '{id}'. ListInspections names those that there are, for instance 301-2016-2017-03-27.");

    public static ServiceError StaleEtag(string id) => new(
        "stale-etag", StatusCode.Aborted, $"Inspection {id} was changed since it was read. Read it again, and send the change with its new etag.");

    public static ServiceError UnknownArea(int index, string code) => ServiceError.Invalid(
        $"area_codes[{index}]", "unknown-area", $"'{code}' is no code of an area. Give a 3-digit code, for instance 301.");

    public static ServiceError NotADay(string field, string text) => ServiceError.Invalid(
        field, "not-a-day", $"'{text}' is no day. Write it as 2026-03-31.");
}
