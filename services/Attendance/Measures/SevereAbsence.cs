using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class SevereAbsence : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "severe-absence";

    public override string Title => "Severe absence";

    public override string Definition =>
        "Enrolments that missed 50% or more of their own possible sessions, out of all enrolments. All of them are persistently absent too.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "enrolments that missed 50% or more of their own possible sessions";

    public override string Denominator => "enrolments";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-absence-in-schools-in-england");

    public Fraction Count(SessionTally sessions) => new(sessions.SeverelyAbsent, sessions.Enrolments);
}
