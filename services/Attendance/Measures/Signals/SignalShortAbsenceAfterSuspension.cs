using Send.Attendance.Signals;
using Send.Measures;

namespace Send.Attendance.Measures.Signals;

public sealed class SignalShortAbsenceAfterSuspension : Measure, ICountedFrom<SignalTally>
{
    public override string Id => "signal-short-absence-after-suspension";

    public override string Title => "Short absence soon after a suspension";

    public override string Definition =>
        "Suspensions after which, within five school days of their end, a run of one to three days of illness or exceptional " +
        "leave (codes I, C) began, out of suspensions of the academic year after which eight school days are marked in the " +
        "register. An indicator of unofficial exclusion, never proof.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "suspensions followed by a run of one to three days of illness or leave";

    public override string Denominator => "suspensions after which eight school days are marked";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(SignalTally signals) => signals.Of(Id);
}
