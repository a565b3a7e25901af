using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class WaitingMedianDays : Measure, ICountedFrom<OpenWaits>
{
    public override string Id => "waiting-median-days";

    public override string Title => "Days that half of those waiting have waited";

    public override string Definition =>
        "The median of the days waited so far by children and young people who wait for a first contact at the end of the month, counted from the day the referral was received. It says nothing of waits that were completed.";

    public override Unit Unit => Unit.Days;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting), new(Theme.Camhs, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.england.nhs.uk/statistics/statistical-work-areas/community-health-services-waiting-lists/");

    public Fraction Count(OpenWaits waits) => waits.Days.Median();
}
