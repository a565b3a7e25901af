using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Attendance;

/// <summary>
/// The closed list of the errors of reports of unofficial exclusion, beside those of observations and of all records. What may be wrong
/// with a field is in the checks.
/// </summary>
internal static class UnofficialExclusionErrors
{
    public static ServiceError NoReview() => ServiceError.Invalid("review", "no-review", "The request holds no review.");

    public static ServiceError ReviewByItself() => ServiceError.Invalid(
        "report.review", "review-by-itself", "A report is not reviewed in this way. Leave its review as it was read, or out, and use ReviewReport.");

    public static ServiceError AlreadyReviewed() => new(
        "already-reviewed", StatusCode.FailedPrecondition, "The report is reviewed, and a reviewed one is not changed. Reopen it first (ReviewReport with REVIEW_STATE_OPEN).");

    public static ServiceError AlreadyOpen() => new(
        "already-open", StatusCode.FailedPrecondition, "The report is open, so that there is nothing to reopen.");
}
