using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class WaitingList : Measure, ICountedFrom<OpenWaits>
{
    public override string Id => "waiting-list";

    public override string Title => "Waiting list";

    public override string Definition =>
        "Children and young people on a community waiting list at the end of the month, as the total is published; the bands of waiting time may sum to less. From records, who waited for a first contact.";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.Therapy, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.england.nhs.uk/statistics/statistical-work-areas/community-health-services-waiting-lists/");

    public Fraction Count(OpenWaits waits) => new(waits.Days.Count, 0);
}
