using Send.HealthAccess.Threshold;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class ReferralsAccepted : Measure, ICountedFrom<Decisions>
{
    public override string Id => "referrals-accepted";

    public override string Title => "Referrals accepted";

    public override string Definition =>
        "Referrals that were accepted, out of all that were decided in the twelve months. What was referred twice is counted once.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "referrals accepted";

    public override string Denominator => "referrals decided in the year";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Key), new(Theme.Therapy, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://digital.nhs.uk/data-and-information/publications/statistical/mental-health-services-monthly-statistics");

    public Fraction Count(Decisions decisions) => new(decisions.Accepted, decisions.Decided);
}
