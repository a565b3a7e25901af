using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Attendance;

/// <summary>
/// The closed list of the errors of exclusions, beside those of observations. What may be wrong with a field is in the checks. None
/// repeats an id, which a sender may have made from what is personal.
/// </summary>
internal static class ExclusionErrors
{
    public static ServiceError Wrong(FieldViolation wrong) => ServiceError.Invalid($"exclusion.{wrong.Field}", wrong.Code, wrong.Message);

    public static ServiceError NoExclusion() => ServiceError.Invalid("exclusion", "no-exclusion", "The request holds no exclusion.");

    public static ServiceError Exists() => new(
        "exclusion-exists", StatusCode.AlreadyExists,
        "An exclusion with this id and another content is held. To amend it, read it and send its etag with the change (AmendExclusion).");

    public static ServiceError NotFound() => new(
        "no-such-exclusion", StatusCode.NotFound, "The area has no exclusion with this id. ListExclusions names those that there are.");

    public static ServiceError StaleEtag() => new(
        "stale-etag", StatusCode.Aborted, "The exclusion was changed since it was read. Read it again, and send the change with its new etag.");

    public static ServiceError Withdrawn() => new(
        "withdrawn", StatusCode.FailedPrecondition, "The exclusion is withdrawn, and a withdrawn one is not changed any more. Record another with another id.");

    public static ServiceError Overlaps(FieldViolation overlap) => new(overlap.Code, StatusCode.FailedPrecondition, overlap.Message)
    {
        Violations = [overlap with { Field = $"exclusion.{overlap.Field}" }],
    };

    public static ServiceError NoWithdrawalReason(int number) => ServiceError.Invalid(
        "reason", "no-withdrawal-reason",
        number == 0
            ? "The withdrawal has no reason. Give one of WithdrawalReason, for instance WITHDRAWAL_REASON_REINSTATED_BY_GOVERNORS."
            : $"{number} stands for no reason of a withdrawal. Give one of WithdrawalReason.");

    public static ServiceError UnknownKind(int number) => ServiceError.Invalid(
        "kind", "unknown-kind", $"{number} stands for no kind. Give EXCLUSION_KIND_SUSPENSION, EXCLUSION_KIND_PERMANENT, or neither for both.");

    public static ServiceError NotAnAcademicYear() => ServiceError.Invalid(
        "academic_year", "not-an-academic-year", "That is no academic year. Write it as 2025/26.");

    public static ServiceError LeastDays(int given) => ServiceError.Invalid(
        "least_days", "least-days", $"Pupils with {given} days or more cannot be listed. Give 1 to 45, or 0 for 30.");
}
