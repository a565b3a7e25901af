using Send.Hosting.Errors;

namespace Send.HealthAccess.Crisis.Checks;

/// <summary>A withdrawal is a change of its own, and comes with no other.</summary>
internal static class WithdrawalCheck
{
    public static FieldViolation? Problem(bool recordedInError) => recordedInError
        ? new("recorded_in_error", "withdrawal-by-itself", "A crisis is not withdrawn in this way. Leave the field out, and use WithdrawCrisisEvent.")
        : null;
}
