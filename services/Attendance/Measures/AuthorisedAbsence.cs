using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class AuthorisedAbsence : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "authorised-absence";

    public override string Title => "Authorised absence";

    public override string Definition => "Sessions missed with leave or for another authorised reason, out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "authorised sessions missed";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-absence-in-schools-in-england");

    public Fraction Count(SessionTally sessions) => new(sessions.Authorised, sessions.Possible);
}
