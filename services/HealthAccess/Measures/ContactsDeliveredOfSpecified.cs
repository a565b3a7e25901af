using Send.HealthAccess.Seen;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class ContactsDeliveredOfSpecified : Measure, ICountedFrom<Delivered>
{
    public override string Id => "contacts-delivered-of-specified";

    public override string Title => "Contacts delivered of those that plans specify";

    public override string Definition =>
        "Attended contacts, by any medium, out of those that plans specify for the twelve months, in proportion to the days for which each plan held (a year is 365). What one child had beyond the plan makes up for no other child.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "contacts delivered, for each plan at most those specified";

    public override string Denominator => "contacts specified";

    /// <summary>The contacts of some ten children: fewer are the plans of a few.</summary>
    public override int MinimumDenominator => 100;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://www.legislation.gov.uk/ukpga/2014/6/section/42");

    public Fraction Count(Delivered delivered) => new(delivered.ContactsDelivered, delivered.ContactsSpecified);
}
