using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class EducationArrangedByTheAuthority : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "education-arranged-by-the-authority";

    public override string Title => "Education arranged by the authority";

    public override string Definition =>
        "Sessions spent at education that the local authority arranged (code K, since August 2024), for each 1,000 possible sessions.";

    public override Unit Unit => Unit.PerThousand;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "sessions spent at education that the local authority arranged";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["K"], sessions.Possible);
}
