using Send.Measures;

namespace Send.Inspections.Measures;

public sealed class JudgementNoughtToTwentyFive() : JudgementMeasure(Theme.NoughtToTwentyFive, "a coordinated service from 0 to 25")
{
    public override string Id => "judgement-nought-to-twenty-five";
}
