using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class Waiting92ndPercentileDays : Measure, ICountedFrom<OpenWaits>
{
    public override string Id => "waiting-92nd-percentile-days";

    public override string Title => "Days that 92 of 100 of those waiting have waited, or fewer";

    public override string Definition =>
        "The 92nd percentile of the days waited so far by children and young people who wait for a first contact at the end of the month, counted from the day the referral was received. It says nothing of waits that were completed.";

    public override Unit Unit => Unit.Days;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting), new(Theme.Camhs, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.england.nhs.uk/statistics/statistical-work-areas/community-health-services-waiting-lists/");

    public Fraction Count(OpenWaits waits) => waits.WhyNotTheLongest is { } why ? Fraction.None(why) : waits.Days.NinetySecond();
}
