using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class SecondContactKaplanMeierMedianDays : Measure, ICountedFrom<WaitsOfLine>
{
    public override string Id => "second-contact-kaplan-meier-median-days";

    public override string Title => "Days within which half have a second contact, counting those who wait";

    public override string Definition =>
        "Days from referral within which half of children and young people have a second contact, counting those who still wait: the median of Kaplan and Meier for referrals received in the twelve months, as known on their last day. Who left unseen, or was turned away, counts as waiting until then. There is none where more than half had not been seen by then.";

    public override Unit Unit => Unit.Days;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Camhs, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.childrenscommissioner.gov.uk/resource/childrens-mental-health-services-2022-23/");

    public Fraction Count(WaitsOfLine of) => of.Year.UntilSecond.Median();
}
