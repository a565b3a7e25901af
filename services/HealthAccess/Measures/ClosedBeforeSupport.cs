using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class ClosedBeforeSupport : Measure, ICountedFrom<WaitsOfLine>
{
    public override string Id => "closed-before-support";

    public override string Title => "Closed before support";

    public override string Definition =>
        "Referrals closed in the twelve months after fewer than two contacts, out of all that were closed; those that were turned away at the threshold too. Two contacts are support, as the Children's Commissioner counts it.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "referrals closed after fewer than two contacts";

    public override string Denominator => "referrals closed in the year";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Key), new(Theme.Therapy, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.childrenscommissioner.gov.uk/resource/childrens-mental-health-services-2022-23/");

    public Fraction Count(WaitsOfLine of) => new(of.Year.ClosedBeforeSupport, of.Year.Closed);
}
