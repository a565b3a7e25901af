using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class FirstContactWithin18Weeks : Measure, ICountedFrom<WaitsOfLine>
{
    public override string Id => "first-contact-within-18-weeks";

    public override string Title => "First contact within 18 weeks";

    public override string Definition =>
        "Waits of up to 18 weeks (126 days) among those whose first contact was in the twelve months, counted from the day the referral was received. Who still waits, or left unseen, is not in it, so that a service that never sees its longest waits looks better than it is.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "first contacts within 18 weeks";

    public override string Denominator => "first contacts in the year";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.england.nhs.uk/statistics/statistical-work-areas/community-health-services-waiting-lists/");

    public Fraction Count(WaitsOfLine of) => new(of.Year.FirstWithin18Weeks, of.Year.FirstContacts.Count);
}
