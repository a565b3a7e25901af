using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementTherapy() : JudgementMeasure(Theme.Therapy, "access to therapy")
{
    public override string Id => "judgement-therapy";
}
