using CsCheck;
using Send.HealthAccess.Waits;
using Send.Measures.Statistics;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

public sealed class PercentileTests
{
    [Fact]
    public void It_lies_between_the_two_waits_beside_it()
    {
        Assert.Equal(25, Percentile.Of(Given.Days(40, 10, 20, 30), Percentile.Half));
        Assert.Equal(20, Percentile.Of(Given.Days(10, 20, 90), Percentile.Half));
        // 0.92 of the way from the first to the twenty-sixth is the twenty-fourth exactly.
        Assert.Equal(23, Percentile.Of(Given.Days(Enumerable.Range(0, 26)), Percentile.Of92));
        Assert.Equal(0.92 * 100, Percentile.Of(Given.Days(0, 100), Percentile.Of92)!.Value, 9);
        Assert.Equal(7, Percentile.Of(Given.Days(7), Percentile.Of92));
        Assert.Null(Percentile.Of(Given.Days(), Percentile.Half));
    }

    [Fact]
    public void The_median_is_that_of_quartiles_told_elsewhere() => Gen.Int[0, 900].Array[1, 60].Sample(waits =>
        Assert.Equal(Quartiles.Of(waits.Select(w => (double)w))!.Median, Percentile.Of(Given.Days(waits), Percentile.Half)!.Value, 9));
}
