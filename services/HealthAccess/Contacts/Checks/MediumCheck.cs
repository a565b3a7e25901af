using Send.HealthAccess.V1;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Contacts.Checks;

/// <summary>A contact must say by what it was held, or was to be.</summary>
internal static class MediumCheck
{
    public static FieldViolation? Problem(ContactMedium medium) => medium > 0 && Enum.IsDefined(medium)
        ? null
        : new("medium", "no-medium", $"The contact does not say how it was held. Give one of ContactMedium: in a file {string.Join(", ", Words.All<ContactMedium>())}.");
}
