using Send.Measures;
using Send.Reporting.Findings;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class SeriesBreakTests
{
    [Theory]
    [InlineData("home-education-starts", "2023/24", "2024/25", true)]
    [InlineData("home-education-starts", "2022/23", "2023/24", false)]
    [InlineData("home-education-starts", "2024/25", "2025/26", false)]
    [InlineData("off-site-education", "2023/24 spring", "2024/25 spring", true)]
    [InlineData("waiting-list", "2023-02", "2024-02", true)]
    [InlineData("waiting-list", "2023-01", "2024-01", false)]
    [InlineData("camhs-children-seen", "year to 2022-06", "year to 2023-06", true)]
    [InlineData("camhs-children-seen", "year to 2022-07", "year to 2023-07", false)]
    [InlineData("overall-absence", "2023/24", "2024/25", false)]
    public void A_comparison_breaks_where_only_the_later_period_is_of_the_new_series(string measure, string before, string after, bool breaks) =>
        Assert.Equal(breaks, SeriesBreak.Between(measure, Period.Parse(before)!, Period.Parse(after)!) is not null);

    [Fact]
    public void Every_break_says_what_changed() => Assert.All(SeriesBreak.All, b => Assert.True(b.Reason.Length > 20 && !b.Reason.EndsWith('.'), b.MeasureId));
}
