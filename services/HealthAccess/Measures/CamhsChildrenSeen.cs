using Send.HealthAccess.Seen;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class CamhsChildrenSeen : Measure, ICountedFrom<ChildrenSeen>
{
    public override string Id => "camhs-children-seen";

    public override string Title => "Children seen by mental health services (MHS95)";

    public override string Definition =>
        "Children and young people under 18 supported through NHS funded mental health services with at least one contact, over twelve months.";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.Neutral;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://digital.nhs.uk/data-and-information/publications/statistical/mental-health-services-monthly-statistics");

    public Fraction Count(ChildrenSeen seen) => seen.ByCamhs is { } children ? new(children, 0) : Fraction.Unsaid;
}
