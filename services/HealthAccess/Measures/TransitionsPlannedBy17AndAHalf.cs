using Send.HealthAccess.Transitions;
using Send.Measures;

namespace Send.HealthAccess.Measures;

public sealed class TransitionsPlannedBy17AndAHalf : Measure, ICountedFrom<TransitionTally>
{
    public override string Id => "transitions-planned-by-17-and-a-half";

    public override string Title => "Moves to adult services planned by 17½";

    public override string Definition =>
        "Young people who were due to leave a children's health service in the twelve months at 18 or older, and for whom a plan had been agreed by the age of 17 years and 6 months: six months before the move, at the latest. Who had no plan is counted as without.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "young people with a plan by 17½";

    public override string Denominator => "young people due at 18 or older";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.NoughtToTwentyFive, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://www.nice.org.uk/guidance/ng43");

    public Fraction Count(TransitionTally moves) => new(moves.PlannedInTime, moves.Due);
}
