using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures.Codes;

public sealed class LateAfterRegistersClosed : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "late-after-registers-closed";

    public override string Title => "Late, after registers closed";

    public override string Definition => "Sessions missed because the pupil arrived after the register closed (code U), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "sessions missed because the pupil arrived after the register closed";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.ExcludedAbsentOrMissing, EvidenceRole.Supporting)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["U"], sessions.Possible);
}
