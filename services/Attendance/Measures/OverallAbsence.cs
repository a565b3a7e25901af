using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class OverallAbsence : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "overall-absence";

    public override string Title => "Overall absence";

    public override string Definition =>
        "Sessions missed, authorised or not, out of possible sessions, summed over enrolments of compulsory school age.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "sessions missed";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence =>
        [new(Theme.SenSupport, EvidenceRole.Key), new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-absence-in-schools-in-england");

    public Fraction Count(SessionTally sessions) => new(sessions.Absent, sessions.Possible);
}
