using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementOnNoughtToTwentyFive() : JudgementMeasure(Theme.NoughtToTwentyFive)
{
    public override string Id => "judgement-nought-to-twenty-five";

    public override string Title => "Inspectors' gravest judgement on the service from 0 to 25";
}
