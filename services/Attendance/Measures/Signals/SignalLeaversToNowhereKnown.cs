using Send.Attendance.Signals;
using Send.Measures;

namespace Send.Attendance.Measures.Signals;

public sealed class SignalLeaversToNowhereKnown : Measure, ICountedFrom<SignalTally>
{
    public override string Id => "signal-leavers-to-nowhere-known";

    public override string Title => "Leavers in Years 10 and 11 to nowhere known";

    public override string Definition =>
        "Pupils of Years 10 and 11 who left a school's roll before the last Friday in June of Year 11 and, within 20 school " +
        "days, were on no other roll of the area and in no episode of missing education, home education or alternative " +
        "provision, out of pupils on roll in those years at any time of the academic year. Leavers whose 20 days are not over, " +
        "or whose school's roll is not known so far, are not counted. A pupil at two schools counts at each. " +
        "An indicator of unofficial exclusion, never proof.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "pupils who left to nowhere known";

    public override string Denominator => "pupils of Years 10 and 11 on roll";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(SignalTally signals) => signals.Of(Id);
}
