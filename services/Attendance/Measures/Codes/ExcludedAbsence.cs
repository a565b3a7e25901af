using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class ExcludedAbsence : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "excluded-absence";

    public override string Title => "Absence while suspended or excluded";

    public override string Definition =>
        "Sessions missed while suspended or permanently excluded, with no other provision made (code E), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "sessions missed while suspended or permanently excluded, with no other provision made";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["E"], sessions.Possible);
}
