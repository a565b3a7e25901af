using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 5: access to child and adolescent mental health services was poor in over a third of local areas.</summary>
public sealed class Camhs : FindingRule
{
    public override Theme Theme => Theme.Camhs;

    public override string Title => "Access to child and adolescent mental health services";

    public override string Text =>
        "The finding is about thresholds and waits. Published figures count the children who were seen, which says nothing of those who were turned away or still wait: they give no verdict.";

    public override IReadOnlyList<Threshold> Thresholds { get; } = [];

    public override string NationalStatement => "access to child and adolescent mental health services was poor";

    protected override Finding Weigh(AreaEvidence area)
    {
        var evidence = (from m in area.Measures(Theme) from f in area.Latest(m.Measure) select area.Show(f, m.Role, Reading.Context)).ToList();
        return new()
        {
            Verdict = Verdict.InsufficientEvidence,
            Sentence = evidence.FirstOrDefault(e => e.Observation.Figure is not null) is { } seen
                ? $"How many children are seen is known ({Words.Figure(seen.Observation.Figure.Value, seen.Unit)} in the {seen.Observation.Period.Text}, in {seen.Observation.Place.Name}); how many are turned away, and how long the others wait, is not."
                : "Nothing is known of who is seen, turned away or waiting.",
            Evidence = { evidence },
            Gaps =
            {
                new Gap { What = "Referrals not accepted at the threshold, by reason", Needed = "referrals with the decision on each, from the providers" },
                new Gap { What = "Waits from referral to support", Needed = "referrals and contacts from the providers" },
                new Gap { What = "Crisis before support", Needed = "emergency attendances and urgent referrals of children who had been waiting or refused" },
            },
        };
    }
}
