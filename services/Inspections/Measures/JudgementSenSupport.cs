using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementSenSupport() : JudgementMeasure(Theme.SenSupport, "SEN support")
{
    public override string Id => "judgement-sen-support";
}
