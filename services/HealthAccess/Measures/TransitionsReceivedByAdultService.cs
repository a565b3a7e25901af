using Send.HealthAccess.Transitions;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class TransitionsReceivedByAdultService : Measure, ICountedFrom<TransitionTally>
{
    public override string Id => "transitions-received-by-adult-service";

    public override string Title => "Young people taken on by an adult service";

    public override string Definition =>
        "Young people who were due to leave a children's health service in the twelve months and were taken on by an adult service, out of those with an outcome by the last day who needed one: those who moved away, declined or needed nothing more are in neither number, nor are those of whom nothing is recorded.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "young people taken on by an adult service";

    public override string Denominator => "young people who needed one";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://www.nice.org.uk/guidance/ng43");

    public Fraction Count(TransitionTally moves) => moves is { Settled: 0, Unknown: > 0 }
        ? Fraction.None("No outcome is recorded of anybody who was due and may have needed an adult service.")
        : new(moves.Received, moves.Settled);
}
