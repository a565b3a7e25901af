using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class FirstContactMedianDays : Measure, ICountedFrom<WaitsOfLine>
{
    public override string Id => "first-contact-median-days";

    public override string Title => "Days to a first contact";

    public override string Definition =>
        "The median wait of those whose first contact was in the twelve months, counted from the day the referral was received. Who still waits, or left unseen, is not in it, so that a service that never sees its longest waits looks better than it is.";

    public override Unit Unit => Unit.Days;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting), new(Theme.Camhs, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.england.nhs.uk/statistics/statistical-work-areas/community-health-services-waiting-lists/");

    public Fraction Count(WaitsOfLine of) => of.Year.FirstContacts.Median();
}
