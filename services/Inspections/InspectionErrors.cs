using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.Inspections;

/// <summary>The closed list of the errors of inspections, beside those of observations. What may be wrong with a field is in the checks.</summary>
internal static class InspectionErrors
{
    public static ServiceError Wrong(RowProblem problem) => ServiceError.Invalid($"inspection.{problem.Field}", problem.Code, problem.Message);

    public static ServiceError NoInspection() => ServiceError.Invalid("inspection", "no-inspection", "The request holds no inspection.");

    public static ServiceError Exists(string id) => new(
        "inspection-exists", StatusCode.AlreadyExists, $"Inspection {id} is recorded already. To amend it, read it and send its etag with the change.");

    public static ServiceError NotFound(string id) => new(
        "no-such-inspection", StatusCode.NotFound, $"There is no inspection '{id}'. ListInspections names those that there are, for instance 301-2016-2017-03-27.");

    public static ServiceError HasReport(string id) => new(
        "has-report", StatusCode.FailedPrecondition,
        $"Inspection {id} has a report or a plan here, which is held under its id. Its area, framework and first day cannot change while it has; amend the rest with them as they were, or withdraw the report first (WithdrawReport).");

    public static ServiceError StaleEtag(string id) => new(
        "stale-etag", StatusCode.Aborted, $"Inspection {id} was changed since it was read. Read it again, and send the change with its new etag.");

    public static ServiceError TooMany(int most) => ServiceError.Invalid("row", "too-many-rows", $"A list holds at most {most:N0} inspections. Nothing was kept.");

    public static ServiceError ReservedSource(string id) => ServiceError.Invalid(
        "header.source.id", "reserved-source", $"'{id}' is the source of what is recorded here one by one. Give the list an id of its own.");

    public static ServiceError FiguresFollow() => new(
        "figures-follow", StatusCode.Unimplemented,
        "The figures of this service follow from its inspections and are not taken in by themselves. Send the inspections: RecordInspection or ImportInspections.");

    public static ServiceError UnknownFramework(int number) => ServiceError.Invalid(
        "framework", "unknown-framework", $"{number} stands for no framework. Give FRAMEWORK_2016, FRAMEWORK_2023, or neither for both.");
}
