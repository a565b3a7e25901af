using Send.HealthAccess.Commissioning;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class ServicesEndingBy19 : Measure, ICountedFrom<CommissioningTally>
{
    public override string Id => "services-ending-by-19";

    public override string Title => "Services that end by the 19th birthday";

    public override string Definition =>
        "Of the services that young people with SEND may go on needing (speech and language therapy, occupational therapy, physiotherapy, community nursing, school nursing, and the CAMHS teams for getting help and getting more help), how many are commissioned on the last day of the month up to the 16th, 17th, 18th or 19th birthday and no further.";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/send-code-of-practice-0-to-25");

    public Fraction Count(CommissioningTally services) => services.Commissioned == 0 ? Fraction.Unsaid : new(services.EndingBy19, 0);
}
