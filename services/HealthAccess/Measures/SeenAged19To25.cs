using Send.HealthAccess.Seen;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class SeenAged19To25 : Measure, ICountedFrom<ChildrenSeen>
{
    public override string Id => "seen-aged-19-to-25";

    public override string Title => "Young people aged 19 to 25 seen";

    public override string Definition =>
        "Young people who were 19 to 25 at a contact with a health service in the twelve months, each once.";

    public override Unit Unit => Unit.Count;

    public override Polarity Polarity => Polarity.Neutral;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/send-code-of-practice-0-to-25");

    public Fraction Count(ChildrenSeen seen) => new(seen.Aged19To25, 0);
}
