using Send.Reporting.Findings;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class NationalCountTests
{
    [Theory]
    [InlineData(1, 0, "A weakness in none of the 1 local area with sufficient evidence. No area has insufficient evidence.")]
    [InlineData(12, 3, "A weakness in none of the 12 local areas with sufficient evidence. 3 areas have insufficient evidence.")]
    public void That_it_is_a_weakness_in_no_area_is_said_without_saying_what_a_weakness_means(int strong, int without, string said)
    {
        var verdicts = Enumerable.Repeat(Verdict.Strength, strong).Concat(Enumerable.Repeat(Verdict.InsufficientEvidence, without));
        Assert.Equal(said, NationalCount.Of(new NoughtToTwentyFive(), [.. verdicts.Select((v, n) => ($"{n:000}", new Finding { Verdict = v }))]).Sentence);
    }
}
