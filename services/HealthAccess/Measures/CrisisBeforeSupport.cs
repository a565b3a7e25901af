using Send.HealthAccess.Crisis;
using Send.HealthAccess.Sendings;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class CrisisBeforeSupport : Measure, ICountedFrom<CrisisTally>
{
    public override string Id => "crisis-before-support";

    public override string Title => "In crisis before support";

    public override string Definition =>
        "Children and young people in a mental health crisis in the twelve months who at one of their crises were waiting for child and adolescent mental health services, or had in the year before been turned away by them or closed after fewer than two attended contacts; out of all who were in a crisis and of whom this is known. Each child counts once.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "children who were waiting, or had been turned away or closed before support";

    public override string Denominator => "children in a crisis";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://www.childrenscommissioner.gov.uk/resource/childrens-mental-health-services-2022-23/");

    public Fraction Count(CrisisTally crises) =>
        !crises.ReferralsAreHeld ? Fraction.None("No referrals to CAMHS are held for the area, so that nobody can tell who had waited.")
        : NotCounted.AreTooMany(crises.NotKnown, crises.Known) ? Fraction.None("Of over a tenth of these children nobody can tell whether they waited, because providers did not send what would say so.")
        : new(crises.BeforeSupport, crises.Known);
}
