using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class UnauthorisedHoliday : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "unauthorised-holiday";

    public override string Title => "Unauthorised holiday";

    public override string Definition => "Sessions missed for a holiday that was not granted (code G), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "sessions missed for a holiday that was not granted";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["G"], sessions.Possible);
}
