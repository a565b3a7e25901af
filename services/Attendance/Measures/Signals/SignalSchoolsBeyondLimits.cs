using Send.Attendance.Signals;
using Send.Measures;

namespace Send.Attendance.Measures.Signals;

public sealed class SignalSchoolsBeyondLimits : Measure, ICountedFrom<SignalTally>
{
    public override string Id => "signal-schools-beyond-limits";

    public override string Title => "Schools beyond the limits of a signal";

    public override string Definition =>
        "Schools whose proportion lies above the exact binomial 99.8 % limit around that of the area for one signal of " +
        "unofficial exclusion or more, out of schools held against a limit. Chance alone puts about one school in 1,000 above " +
        "the limit of each signal. An indicator of unofficial exclusion, never proof.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "schools above the limit of a signal";

    public override string Denominator => "schools held against a limit";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(SignalTally signals) => new(signals.SchoolsBeyondLimits.Count, signals.SchoolsBeyondLimits.OutOf);
}
