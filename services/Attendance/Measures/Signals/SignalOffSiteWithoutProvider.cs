using Send.Attendance.Signals;
using Send.Measures;

namespace Send.Attendance.Measures.Signals;

public sealed class SignalOffSiteWithoutProvider : Measure, ICountedFrom<SignalTally>
{
    public override string Id => "signal-off-site-without-provider";

    public override string Title => "Off-site education without a recorded provider";

    public override string Definition =>
        "Pupils with a session of other off-site education (code B) on a day on which no episode of alternative provision with " +
        "a provider is recorded, out of pupils with a possible session. A pupil at two schools counts at each. An indicator of " +
        "unofficial exclusion, never proof.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "pupils with off-site education without a recorded provider";

    public override string Denominator => "pupils with a possible session";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(SignalTally signals) => signals.Of(Id);
}
