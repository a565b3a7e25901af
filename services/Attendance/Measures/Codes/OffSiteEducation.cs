using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class OffSiteEducation : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "off-site-education";

    public override string Title => "Other approved off-site education";

    public override string Definition =>
        "Sessions spent at any other approved educational activity off site (code B), for each 1,000 possible sessions.";

    public override Unit Unit => Unit.PerThousand;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "sessions spent at any other approved educational activity off site";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["B"], sessions.Possible);
}
