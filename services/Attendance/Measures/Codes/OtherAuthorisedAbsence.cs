using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class OtherAuthorisedAbsence : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "other-authorised-absence";

    public override string Title => "Other authorised absence";

    public override string Definition => "Sessions missed with leave in exceptional circumstances (code C), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "sessions missed with leave in exceptional circumstances";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["C"], sessions.Possible);
}
