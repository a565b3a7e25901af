using Send.Hosting.Errors;

namespace Send.Attendance;

/// <summary>The closed list of the errors of exclusions, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class ExclusionErrors
{
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
