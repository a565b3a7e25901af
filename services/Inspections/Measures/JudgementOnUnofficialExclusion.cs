using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementOnUnofficialExclusion() : JudgementMeasure(Theme.UnofficialExclusion)
{
    public override string Id => "judgement-unofficial-exclusion";

    public override string Title => "Inspectors' gravest judgement on unofficial exclusion";
}
