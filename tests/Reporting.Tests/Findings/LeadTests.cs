using Send.Reporting.Findings;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class LeadTests
{
    private static readonly Lead Lead = new("They fare", "worse", "as well");

    [Theory]
    [InlineData(Verdict.Weakness, 2, 1, "They fare much worse than pupils without SEN.")]
    [InlineData(Verdict.Strength, 0, 2, "They fare about as well as pupils without SEN.")]
    [InlineData(Verdict.Mixed, 1, 1, "They fare much worse than pupils without SEN by some key figures, and about as well by others.")]
    [InlineData(Verdict.Mixed, 0, 1, "They fare worse than pupils without SEN by some key figures, and about as well by others.")]
    [InlineData(Verdict.Mixed, 1, 0, "They fare worse than pupils without SEN, but not much worse throughout.")]
    [InlineData(Verdict.Mixed, 0, 0, "They fare worse than pupils without SEN, but not much worse.")]
    public void It_says_what_the_readings_say_and_leaves_nothing_open(Verdict verdict, int weak, int strong, string said) =>
        Assert.Equal(said, Lead.Of(verdict, new(weak, strong, 3)));
}
