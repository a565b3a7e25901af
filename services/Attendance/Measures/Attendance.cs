using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class Attendance : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "attendance";

    public override string Title => "Attendance";

    public override string Definition => "Sessions attended, in school or at approved off-site education, out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.HigherIsBetter;

    public override string Numerator => "sessions attended";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions.Attended, sessions.Possible);
}
