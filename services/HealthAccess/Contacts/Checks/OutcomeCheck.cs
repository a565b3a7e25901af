using Send.HealthAccess.V1;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Contacts.Checks;

/// <summary>A contact must say whether it took place: nobody was seen because nothing was said.</summary>
internal static class OutcomeCheck
{
    public static FieldViolation? Problem(ContactOutcome outcome) => outcome > 0 && Enum.IsDefined(outcome)
        ? null
        : new("outcome", "no-outcome", $"The contact does not say whether it took place. Give one of ContactOutcome: in a file {string.Join(", ", Words.All<ContactOutcome>())}.");
}
