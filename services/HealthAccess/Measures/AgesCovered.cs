using Send.HealthAccess.Commissioning;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class AgesCovered : Measure, ICountedFrom<AgeCover>
{
    public override string Id => "ages-covered";

    public override string Title => "Ages for which a service is commissioned";

    public override string Definition =>
        "Of the 26 ages from 0 to 25 years, those for which anybody commissions the service on the last day of the month. A service may be meant for some ages alone.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "ages commissioned";

    public override string Denominator => "ages from 0 to 25";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/send-code-of-practice-0-to-25");

    public Fraction Count(AgeCover cover) => new(cover.Ages, AgeCover.Highest + 1);
}
