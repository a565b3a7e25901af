using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class EducationalVisit : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "educational-visit";

    public override string Title => "Educational visit";

    public override string Definition => "Sessions spent on an educational visit (code V), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "sessions spent on an educational visit";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["V"], sessions.Possible);
}
