using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementOnCamhs() : JudgementMeasure(Theme.Camhs)
{
    public override string Id => "judgement-camhs";

    public override string Title => "Inspectors' gravest judgement on access to CAMHS";
}
