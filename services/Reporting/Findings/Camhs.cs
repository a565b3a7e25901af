using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 5: what is known of access to child and adolescent mental health services.</summary>
public sealed class Camhs : MainFinding
{
    public override Theme Theme => Theme.Camhs;

    public override string Title => "Access to child and adolescent mental health services (CAMHS)";

    public override string Weakness => "Access to CAMHS is poor";

    protected override string RuleText =>
        "No verdict: no figure is published, by place, of who is accepted at the threshold and how long children wait. How many children were seen is shown beside the " +
        "year before; without the number in need it says neither that access is good nor that it is poor.";

    protected override IReadOnlyList<Bound> Bounds => [];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        new() { What = "Who is accepted at the threshold", Needed = "referrals with their decisions and reasons" },
        new() { What = "How long children wait", Needed = "the dates of referral, first contact and second contact" },
        new() { What = "Who reaches help only in crisis", Needed = "crisis referrals of children who were known or refused before" },
    ];

    public override Finding Of(Case asked)
    {
        var exhibits = asked.Exhibits(Theme);
        var seen = exhibits.Find(e => e is { Leads: true, Value: not null });
        var sentence = (seen, exhibits) switch
        {
            ({ }, _) => $"No verdict: thresholds and waits are not published by place. {Plain.WithYearBefore(seen)}",
            (null, []) => $"No verdict: {asked.NothingHeld("health-access", "nothing is held on mental health services for the area")}.",
            _ when exhibits.Find(e => e.Leads) is { } unknown => $"No verdict: thresholds and waits are not published by place. {Plain.NoFigure(unknown)}",
            _ => "No verdict: nothing is held on mental health services for the location that covers the largest part of the area.",
        };
        return Answer(asked, Verdict.InsufficientEvidence, sentence, exhibits.Select(Evidence));
    }

    private static Evidence Evidence(Exhibit e) => e is { Value: not null, YearBefore: { } before }
        ? e.ToEvidence(Judgement.Context, Plain.WithYearBefore(e), Comparators.YearBefore(before, e))
        : e.ToEvidence(Judgement.Context, Plain.Sentence(e));
}
