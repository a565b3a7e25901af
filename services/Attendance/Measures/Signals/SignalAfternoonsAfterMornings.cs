using Send.Attendance.Signals;
using Send.Measures;

namespace Send.Attendance.Measures.Signals;

public sealed class SignalAfternoonsAfterMornings : Measure, ICountedFrom<SignalTally>
{
    public override string Id => "signal-afternoons-after-mornings";

    public override string Title => "Afternoons missed after mornings at school";

    public override string Definition =>
        "Pupils who on three days or more of a term were present in the morning and missed the afternoon through illness, " +
        "exceptional leave, no reason yet or no authorised reason (codes I, C, N, O), out of pupils who were present on three " +
        "mornings or more of a term whose afternoon was possible. A pupil at two schools counts at each. An indicator of " +
        "unofficial exclusion, never proof.";

    public override Unit Unit => Unit.Percent;

    public override Polarity Polarity => Polarity.LowerIsBetter;

    public override string Numerator => "pupils who missed three afternoons or more of a term after mornings at school";

    public override string Denominator => "pupils present on three mornings or more of a term with a possible afternoon";

    public override bool CountsPeople => true;

    public override IReadOnlyList<ThemeEvidence> Evidence => [new(Theme.UnofficialExclusion, EvidenceRole.Signal)];

    public override Uri DefinitionUri => new("https://www.gov.uk/government/publications/school-exclusion");

    public Fraction Count(SignalTally signals) => signals.Of(Id);
}
