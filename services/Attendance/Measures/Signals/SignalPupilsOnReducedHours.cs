using Send.Attendance.Signals;
using Send.Measures;

namespace Send.Attendance.Measures.Signals;

public sealed class SignalPupilsOnReducedHours : Measure, ICountedFrom<SignalTally>
{
    public override string Id => "signal-pupils-on-reduced-hours";

    public override string Title => "Pupils on reduced hours";

    public override string Definition =>
        "Pupils with any session missed through a part-time timetable (code C2, since August 2024), out of pupils with a " +
        "possible session. A pupil at two schools counts at each. An indicator of unofficial exclusion, never proof.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "pupils with a session missed through a part-time timetable";

    public override string Denominator => "pupils with a possible session";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(SignalTally signals) => signals.Of(Id);
}
