using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions.Checks;

/// <summary>A plan specifies contacts, and minutes only of as long as contacts can be.</summary>
internal static class AmountCheck
{
    private const int MostContacts = 1000;
    private const int MostMinutesOfContact = Contacts.Checks.MinutesCheck.Most;

    public static FieldViolation? Problem(Wire wire) => wire switch
    {
        { ContactsAYear: < 1 or > MostContacts } => new(
            "contacts_a_year", "contacts-a-year", $"There are no 1 to {MostContacts:N0} contacts a year. Give how many the plan specifies for a whole year."),
        { HasMinutesAYear: false } => null,
        _ when wire.MinutesAYear < wire.ContactsAYear => new(
            "minutes_a_year", "minutes-a-year", "There are fewer minutes a year than contacts. Give the minutes of all contacts of a year together, or leave them out."),
        _ when wire.MinutesAYear > MostMinutesOfContact * wire.ContactsAYear => new(
            "minutes_a_year", "minutes-a-year", $"There are more than {MostMinutesOfContact} minutes for each contact. Give the minutes of all contacts of a year together, or leave them out."),
        _ => null,
    };
}
