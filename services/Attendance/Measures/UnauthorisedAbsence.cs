using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class UnauthorisedAbsence : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "unauthorised-absence";

    public override string Title => "Unauthorised absence";

    public override string Definition => "Sessions missed without an authorised reason (codes G, N, O and U), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "unauthorised sessions missed";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Key)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-absence-in-schools-in-england");

    public Fraction Count(SessionTally sessions) => new(sessions.Unauthorised, sessions.Possible);
}
