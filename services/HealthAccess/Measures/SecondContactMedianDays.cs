using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class SecondContactMedianDays : Measure, ICountedFrom<WaitsOfLine>
{
    public override string Id => "second-contact-median-days";

    public override string Title => "Days to a second contact";

    public override string Definition =>
        "The median wait of those whose second contact was in the twelve months, counted from the day the referral was received. Who still waits, or left unseen, is not in it, so that a service that never sees its longest waits looks better than it is. The second contact is when support begins, as the Children's Commissioner counts it.";

    public override Unit Unit => Unit.Days;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.childrenscommissioner.gov.uk/resource/childrens-mental-health-services-2022-23/");

    public Fraction Count(WaitsOfLine of) => of.Year.SecondContacts.Median();
}
