using Send.Attendance.Register.Folding;
using Send.Measures;

namespace Send.Attendance.Measures;

public sealed class PartTimeTimetable : Measure, ICountedFrom<SessionTally>
{
    public override string Id => "part-time-timetable";

    public override string Title => "Absence through a part-time timetable";

    public override string Definition =>
        "Sessions missed by pupils of compulsory school age who are on a part-time timetable (code C2, since August 2024), out of possible sessions.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "sessions missed through a part-time timetable";

    public override string Denominator => "possible sessions";

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://explore-education-statistics.service.gov.uk/methodology/pupil-attendance-in-schools");

    public Fraction Count(SessionTally sessions) => new(sessions["C2"], sessions.Possible);
}
