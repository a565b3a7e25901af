using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class WaitingOver52Weeks : Measure, ICountedFrom<OpenWaits>
{
    public override string Id => "waiting-over-52-weeks";

    public override string Title => "Waiting over 52 weeks";

    public override string Definition =>
        "Children and young people on a community waiting list at the end of the month who had waited more than 52 weeks, out of all in the published bands of waiting time; from records, who waited for a first contact, out of all who did. It says nothing of waits that were completed.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "children and young people who had waited more than 52 weeks";

    public override string Denominator => "children and young people waiting, all bands together";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://www.england.nhs.uk/statistics/statistical-work-areas/community-health-services-waiting-lists/");

    public Fraction Count(OpenWaits waits) => waits.WhyNotTheLongest is { } why ? Fraction.None(why) : new(waits.Over52Weeks, waits.Days.Count);
}
