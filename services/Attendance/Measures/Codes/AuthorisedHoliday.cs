using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class AuthorisedHoliday : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "authorised-holiday";

    public override string Title => "Authorised holiday";

    public override string Definition => "Sessions missed for an authorised holiday (code H, withdrawn in August 2024), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "sessions missed for an authorised holiday";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["H"], sessions.Possible);
}
