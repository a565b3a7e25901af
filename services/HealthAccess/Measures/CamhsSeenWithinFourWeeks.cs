using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class CamhsSeenWithinFourWeeks : Measure, ICountedFrom<WaitsOfLine>
{
    public override string Id => "camhs-seen-within-four-weeks";

    public override string Title => "Seen by CAMHS within four weeks";

    public override string Definition =>
        "Children and young people referred to child and adolescent mental health services in the twelve months who had a first contact in under 28 days, out of those who were not turned away and were seen or closed by the last day or had waited four weeks by then. Four weeks are a standard that was proposed in 2021 and is none in law.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "referrals with a first contact in under 28 days";

    public override string Denominator => "referrals of which it is known";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://digital.nhs.uk/data-and-information/publications/statistical/mental-health-services-monthly-statistics");

    public Fraction Count(WaitsOfLine of) => of.Line.IsCamhs ? new(of.Year.SeenWithinFourWeeks, of.Year.FourWeeksKnown) : Fraction.Unsaid;
}
