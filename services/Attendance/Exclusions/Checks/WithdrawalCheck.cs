using Send.Attendance.V1;
using Send.Hosting.Errors;

namespace Send.Attendance.Exclusions.Checks;

/// <summary>A withdrawal is a change of its own, and comes with no other.</summary>
internal static class WithdrawalCheck
{
    public static FieldViolation? Problem(WithdrawalReason reason) => reason == WithdrawalReason.Unspecified
        ? null
        : new("withdrawn_because", "withdrawal-by-itself", "An exclusion is not withdrawn in this way. Leave the field out, and use WithdrawExclusion.");
}
