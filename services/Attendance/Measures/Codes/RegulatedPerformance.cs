using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class RegulatedPerformance : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "regulated-performance";

    public override string Title => "Absence for a regulated performance";

    public override string Definition =>
        "Sessions missed for a regulated performance or employment abroad (code C1, since August 2024), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.Neutral;

    public override string Numerator => "sessions missed for a regulated performance or employment abroad";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["C1"], sessions.Possible);
}
