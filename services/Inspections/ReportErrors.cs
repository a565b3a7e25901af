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
}
