using Send.Measures.Areas;
using Xunit;

namespace Send.Measures.Tests.Areas;

public sealed class AreaTests
{
    [Theory]
    [InlineData("909", "2022/23", true)]
    [InlineData("909", "2023/24", false)]
    [InlineData("909", "2022/23 spring", true)]
    [InlineData("909", "2022/23 summer", true)]
    [InlineData("909", "2023-03", true)]
    [InlineData("909", "2023-04", false)]
    [InlineData("909", "year to 2024-02", true)]
    [InlineData("909", "year to 2024-03", false)]
    [InlineData("942", "2022/23 autumn", true)]
    [InlineData("942", "2022-09", false)]
    [InlineData("942", "2023-03", false)]
    [InlineData("942", "2023-04", true)]
    [InlineData("301", "1990/91", true)]
    [InlineData("301", "2099/00", true)]
    public void An_area_existed_in_the_periods_that_touch_its_life(string code, string period, bool existed) =>
        Assert.Equal(existed, AreaRegister.England.Find(code)!.ExistedIn(Period.Parse(period)!));
}
