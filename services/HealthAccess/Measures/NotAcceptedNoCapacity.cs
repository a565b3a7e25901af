using Send.HealthAccess.Storage;
using Send.HealthAccess.Threshold;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class NotAcceptedNoCapacity : Measure, ICountedFrom<Decisions>
{
    public override string Id => "not-accepted-no-capacity";

    public override string Title => "Not accepted: no capacity";

    public override string Definition =>
        "Referrals that were not accepted because there was no capacity, out of all that were decided in the twelve months.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "referrals not accepted because there was no capacity";

    public override string Denominator => "referrals decided in the year";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://digital.nhs.uk/data-and-information/publications/statistical/mental-health-services-monthly-statistics");

    public Fraction Count(Decisions decisions) => new(decisions.NotAccepted(NotAcceptedReason.NoCapacity), decisions.Decided);
}
