using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 6: what is known of a coordinated service from 0 to 25.</summary>
public sealed class NoughtToTwentyFive : MainFinding
{
    public override Theme Theme => Theme.NoughtToTwentyFive;

    public override string Title => "A coordinated service from 0 to 25";

    public override string Weakness => "There is not enough progress towards a coordinated service from 0 to 25";

    protected override string RuleText =>
        "No verdict: nothing is published on the ages for which health services are commissioned, or on the move into adult services. Inspections are shown as context; " +
        "their outcomes are about all of an area's arrangements, not about this finding alone.";

    protected override IReadOnlyList<Bound> Bounds => [];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        new() { What = "For which ages each health service is commissioned", Needed = "the commissioned ages of therapy, nursing and mental health services" },
        new() { What = "Whether the move into adult services is planned", Needed = "transition plans with their dates" },
        new() { What = "What young people from 19 to 25 receive", Needed = "contacts with health services by age" },
    ];

    public override Finding Of(Case asked)
    {
        var exhibits = asked.Exhibits(Theme);
        var latest = exhibits.MaxBy(e => e.Sheet.Period.End);
        var sentence = latest is null
            ? $"No verdict: nothing is published on it, and {asked.NothingHeld("inspections", "no inspection of the area is held")}."
            : $"No verdict: nothing is published on it. The latest inspection held, as context: {Wording.Lower(Plain.Sentence(latest))}";
        return Answer(asked, Verdict.InsufficientEvidence, sentence, exhibits.Select(Shown));
    }
}
