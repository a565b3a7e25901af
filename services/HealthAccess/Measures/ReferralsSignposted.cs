using Send.HealthAccess.Threshold;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class ReferralsSignposted : Measure, ICountedFrom<Decisions>
{
    public override string Id => "referrals-signposted";

    public override string Title => "Referrals signposted elsewhere";

    public override string Definition =>
        "Referrals of which the family was pointed elsewhere, out of all that were decided in the twelve months.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "referrals signposted";

    public override string Denominator => "referrals decided in the year";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://digital.nhs.uk/data-and-information/publications/statistical/mental-health-services-monthly-statistics");

    public Fraction Count(Decisions decisions) => new(decisions.Signposted, decisions.Decided);
}
