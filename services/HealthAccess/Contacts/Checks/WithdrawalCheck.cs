using Send.Hosting.Errors;

namespace Send.HealthAccess.Contacts.Checks;

/// <summary>A withdrawal is a change of its own, and comes with no other.</summary>
internal static class WithdrawalCheck
{
    public static FieldViolation? Problem(bool recordedInError) => recordedInError
        ? new("recorded_in_error", "withdrawal-by-itself", "A contact is not withdrawn in this way. Leave the field out, and use WithdrawContact.")
        : null;
}
