using Send.Hosting.Errors;

namespace Send.HealthAccess.Checks;

/// <summary>A withdrawal is a change of its own, and comes with no other.</summary>
internal static class WithdrawalCheck
{
    /// <param name="recordedInError">Whether the record says that it is withdrawn.</param>
    /// <param name="call">The call by which it is withdrawn.</param>
    public static FieldViolation? Problem(bool recordedInError, string call) => recordedInError
        ? new("recorded_in_error", "withdrawal-by-itself", $"A record is not withdrawn in this way. Leave the field out, and use {call}.")
        : null;
}
