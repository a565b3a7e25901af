using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementUnofficialExclusion() : JudgementMeasure(Theme.UnofficialExclusion, "unofficial exclusion")
{
    public override string Id => "judgement-unofficial-exclusion";
}
