using Send.HealthAccess.Seen;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class SeenAged19To25Share : Measure, ICountedFrom<ChildrenSeen>
{
    public override string Id => "seen-aged-19-to-25-share";

    public override string Title => "Share of those seen who are 19 to 25";

    public override string Definition =>
        "Young people who were 19 to 25 at a contact with a health service in the twelve months, out of all children and young people seen. It says that services go on after 19, and not that they suffice.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "young people seen who were 19 to 25";

    public override string Denominator => "children and young people seen";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/send-code-of-practice-0-to-25");

    public Fraction Count(ChildrenSeen seen) => new(seen.Aged19To25, seen.All);
}
