using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class OtherUnauthorisedAbsence : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "other-unauthorised-absence";

    public override string Title => "Other unauthorised absence";

    public override string Definition => "Sessions missed with no authorised reason (code O), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "sessions missed with no authorised reason";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["O"], sessions.Possible);
}
