using Send.HealthAccess.Seen;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class ContactsCancelledByProvider : Measure, ICountedFrom<Arranged>
{
    public override string Id => "contacts-cancelled-by-provider";

    public override string Title => "Contacts cancelled by the provider";

    public override string Definition =>
        "Contacts that the provider cancelled, out of all that were arranged for the twelve months.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "contacts cancelled by the provider";

    public override string Denominator => "contacts arranged";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.england.nhs.uk/statistics/statistical-work-areas/community-health-services-waiting-lists/");

    public Fraction Count(Arranged arranged) => new(arranged.CancelledByProvider, arranged.All);
}
