using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementOnExcludedAbsentOrMissing() : JudgementMeasure(Theme.ExcludedAbsentOrMissing)
{
    public override string Id => "judgement-excluded-absent-or-missing";

    public override string Title => "Inspectors' gravest judgement on children and young people excluded, absent or missing from school";
}
