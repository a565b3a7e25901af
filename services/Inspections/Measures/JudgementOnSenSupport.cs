using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementOnSenSupport() : JudgementMeasure(Theme.SenSupport)
{
    public override string Id => "judgement-sen-support";

    public override string Title => "Inspectors' gravest judgement on support of children and young people at SEN support";
}
