using Send.Attendance.Signals;
using Send.Measures;

namespace Send.Attendance.Measures.Signals;

public sealed class SignalHomeEducationAfterSuspension : Measure, ICountedFrom<SignalTally>
{
    public override string Id => "signal-home-education-after-suspension";

    public override string Title => "Home education soon after a suspension";

    public override string Definition =>
        "Pupils suspended in the academic year for whom home education began within 90 days of the first day of a suspension, " +
        "out of pupils with a suspension in the year whose 90 days are over. A pupil at two schools counts at " +
        "each. An indicator of unofficial exclusion, never proof.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "pupils for whom home education began within 90 days of a suspension";

    public override string Denominator => "suspended pupils whose 90 days are over";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(SignalTally signals) => signals.Of(Id);
}
