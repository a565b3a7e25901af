using Send.HealthAccess.Commissioning;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class ServicesCommissionedTo25 : Measure, ICountedFrom<CommissioningTally>
{
    public override string Id => "services-commissioned-to-25";

    public override string Title => "Services commissioned to 25";

    public override string Definition =>
        "Of the services that young people with SEND may go on needing (speech and language therapy, occupational therapy, physiotherapy, community nursing, school nursing, and the CAMHS teams for getting help and getting more help) and that anybody commissions for 18-year-olds or younger on the last day of the month, those commissioned without a gap from 17 to the 25th birthday. An EHC plan may be kept until then, and to the end of that academic year.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "services commissioned to the 25th birthday";

    public override string Denominator => "services commissioned";

    public override int MinimumDenominator => 3;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/send-code-of-practice-0-to-25");

    public Fraction Count(CommissioningTally services) => new(services.To25, services.Commissioned);
}
