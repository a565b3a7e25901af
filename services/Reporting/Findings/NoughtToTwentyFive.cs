using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 6: there had not been enough progress in implementing a coordinated 0–25 service.</summary>
public sealed class NoughtToTwentyFive : FindingRule
{
    public override Theme Theme => Theme.NoughtToTwentyFive;

    public override string Title => "A coordinated service from 0 to 25";

    public override string Text =>
        "The finding is about the ages that services are commissioned for, and the planning of moves into adult services. No published figure holds either: they give no verdict. Inspection outcomes are about an area's arrangements as a whole and are shown for what they are.";

    public override IReadOnlyList<Threshold> Thresholds { get; } = [];

    public override string NationalStatement => "there was not enough progress towards a coordinated service from 0 to 25";

    protected override Finding Weigh(AreaEvidence area) => new()
    {
        Verdict = Verdict.InsufficientEvidence,
        Sentence = "Which services are commissioned up to which age, and whether moves into adult services are planned, is not known.",
        Evidence = { from m in area.Measures(Theme) from f in area.Latest(m.Measure) select area.Show(f, m.Role, Reading.Context) },
        Gaps =
        {
            new Gap { What = "Ages from 0 to 25 that each service covers", Needed = "what is commissioned for which ages, from when to when" },
            new Gap { What = "Moves into adult services", Needed = "transition plans, and whether an adult service took the young person on" },
            new Gap { What = "19 to 25 year-olds who are seen", Needed = "contacts by age from the providers" },
        },
    };
}
