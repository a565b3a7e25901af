using Send.HealthAccess.Seen;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class MinutesDeliveredOfSpecified : Measure, ICountedFrom<Delivered>
{
    public override string Id => "minutes-delivered-of-specified";

    public override string Title => "Minutes delivered of those that plans specify";

    public override string Definition =>
        "Minutes of attended contacts, by any medium, out of those that plans specify for the twelve months, of plans that specify minutes and whose contacts all say theirs. What one child had beyond the plan makes up for no other child.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "minutes delivered, for each plan at most those specified";

    public override string Denominator => "minutes specified";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.legislation.gov.uk/ukpga/2014/6/section/42");

    public Fraction Count(Delivered delivered) => new(delivered.MinutesDelivered, delivered.MinutesSpecified);
}
