using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Inspections;

/// <summary>The closed list of the errors of inspection reports, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class ReportErrors
{
    public static FieldViolation NoInspection() => new(
        "inspection", "no-such-inspection", "The area has no inspection with this id. ListInspections names those that there are, for instance 301-2016-2017-03-27.");

    public static FieldViolation Incomplete() => new(
        "inspection", "report-incomplete", "Another row of this inspection is refused, and a report is not published in part. Correct that row, and send all rows of the inspection again.");

    public static FieldViolation Repeated() => new("judgement", "duplicate-row", "An earlier row says the same of the same inspection. Give each judgement once.");

    public static FieldViolation PublishedHere() => new("inspection", "published-here", "The report was published here, and is left as it is.");

    public static FieldViolation DraftLeft() => new("inspection", "draft-in-hand", "A draft of the report is in hand here, and what is held is left as it is.");

    public static ServiceError InspectionNotFound() => new(
        "no-such-inspection", StatusCode.NotFound, "The area has no inspection with this id. ListInspections names those that there are, for instance 301-2016-2017-03-27.");

    public static ServiceError NotFound() => new("no-such-report", StatusCode.NotFound, "There is neither a report nor a draft of this inspection.");

    public static ServiceError Published() => new(
        "published", StatusCode.FailedPrecondition, "The report is published, and a published report is not changed. ReviseReport makes a draft of it.");

    public static ServiceError NoDraft() => new("no-draft", StatusCode.FailedPrecondition, "The draft was withdrawn. DraftReport begins another.");

    public static ServiceError DraftInHand() => new(
        "draft-in-hand", StatusCode.FailedPrecondition, "A draft of the report is in hand already. Amend, publish or withdraw it.");

    public static ServiceError NotPublished() => new("not-published", StatusCode.FailedPrecondition, "No report of the inspection is published. DraftReport begins one.");

    public static ServiceError NoJudgement() => new(
        "no-judgement", StatusCode.FailedPrecondition, "The draft holds no judgement. Amend it to hold what inspectors judged, then publish it.");

    public static ServiceError Unknown(string field, int number, string enumeration) => ServiceError.Invalid(
        field, $"unknown-{field}", $"{number} is none of {enumeration}. Give one of them, or none for all.");
}
