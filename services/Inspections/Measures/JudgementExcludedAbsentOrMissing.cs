using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementExcludedAbsentOrMissing() : JudgementMeasure(Theme.ExcludedAbsentOrMissing, "exclusion, absence and missing education")
{
    public override string Id => "judgement-excluded-absent-or-missing";
}
