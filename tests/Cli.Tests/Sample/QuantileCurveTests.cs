using Send.Cli.Sample;
using Xunit;

namespace Send.Cli.Tests.Sample;

public sealed class QuantileCurveTests
{
    private static readonly QuantileCurve Curve = new([2, 4, 5, 7, 15]);

    [Theory]
    [InlineData(0.05, 2)]
    [InlineData(0.25, 4)]
    [InlineData(0.5, 5)]
    [InlineData(0.75, 7)]
    [InlineData(0.95, 15)]
    public void It_goes_through_the_percentiles(double share, double value) => Assert.Equal(value, Curve.At(share), 9);

    [Theory]
    [InlineData(0.375, 4.5)]
    [InlineData(0.85, 11)]
    [InlineData(0.02, 1.7)]
    [InlineData(1, 17)]
    public void It_is_straight_between_them_and_beyond(double share, double value) => Assert.Equal(value, Curve.At(share), 9);

    [Fact]
    public void It_does_not_fall_below_nought() => Assert.Equal(0, new QuantileCurve([0.1, 4, 5, 6, 7]).At(0));
}
