using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Contact;

namespace Send.HealthAccess.Contacts.Checks;

/// <summary>Only a contact that was attended lasted, and none for more than ten hours.</summary>
internal static class MinutesCheck
{
    public const int Most = 600;

    public static FieldViolation? Problem(Wire wire) => wire switch
    {
        { HasMinutes: false } => null,
        { Outcome: not ContactOutcome.Attended } => new("minutes", "minutes-of-no-contact", "Only an attended contact has minutes. Leave them out."),
        { Minutes: < 1 or > Most } => new("minutes", "minutes", $"An attended contact has 1 to {Most} minutes. Leave them out where they are not known."),
        _ => null,
    };
}
