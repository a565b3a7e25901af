using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementCamhs() : JudgementMeasure(Theme.Camhs, "access to CAMHS")
{
    public override string Id => "judgement-camhs";
}
