using Send.HealthAccess.Transitions;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class TransitionsWithoutOutcome : Measure, ICountedFrom<TransitionTally>
{
    public override string Id => "transitions-without-outcome";

    public override string Title => "Moves of which no outcome is recorded";

    public override string Definition =>
        "Young people who were due to leave a children's health service in the twelve months and of whom it was not recorded by the last day what became of them, out of these and of those who needed an adult service. Outcomes of the last weeks may still come.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "young people without a recorded outcome";

    public override string Denominator => "young people who needed an adult service, or may have";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://www.nice.org.uk/guidance/ng43");

    public Fraction Count(TransitionTally moves) => new(moves.Unknown, moves.Settled + moves.Unknown);
}
