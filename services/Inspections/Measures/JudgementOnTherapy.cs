using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementOnTherapy() : JudgementMeasure(Theme.Therapy)
{
    public override string Id => "judgement-therapy";

    public override string Title => "Inspectors' gravest judgement on access to therapy";
}
