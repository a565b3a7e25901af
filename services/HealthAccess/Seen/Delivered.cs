namespace Send.HealthAccess.Seen;

/// <summary>What plans specify for a year, and what of it was delivered. What a child had beyond the plan makes up for no other child.</summary>
public sealed class Delivered
{
    public double ContactsSpecified { get; private set; }

    public double ContactsDelivered { get; private set; }

    public double MinutesSpecified { get; private set; }

    public double MinutesDelivered { get; private set; }

    /// <summary>Of how many children.</summary>
    public int Plans { get; private set; }

    /// <param name="contactsSpecified">Contacts specified for the days of the plan in the year.</param>
    /// <param name="contacts">Attended contacts on these days.</param>
    /// <param name="minutesSpecified">Minutes specified for these days; null where the plan says none.</param>
    /// <param name="minutes">Minutes of these contacts; null where that of any is not said.</param>
    public void Add(double contactsSpecified, int contacts, double? minutesSpecified, int? minutes)
    {
        Plans++;
        ContactsSpecified += contactsSpecified;
        ContactsDelivered += Math.Min(contactsSpecified, contacts);
        if (minutesSpecified is not { } specified || minutes is not { } had)
            return;
        MinutesSpecified += specified;
        MinutesDelivered += Math.Min(specified, had);
    }
}
