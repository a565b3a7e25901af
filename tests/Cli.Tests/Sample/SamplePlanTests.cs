using Send.Cli.Sample;
using Xunit;

namespace Send.Cli.Tests.Sample;

public sealed class SamplePlanTests
{
    [Theory]
    [InlineData("2026-08-31", 2024)]
    [InlineData("2026-09-01", 2025)]
    [InlineData("2026-11-24", 2025)]
    [InlineData("2027-08-31", 2025)]
    [InlineData("2027-09-01", 2026)]
    public void The_year_is_the_last_that_had_ended(string day, int year) => Assert.Equal(year, SamplePlan.YearOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
}
