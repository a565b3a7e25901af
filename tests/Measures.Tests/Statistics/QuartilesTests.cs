using CsCheck;
using Send.Measures.Statistics;
using Xunit;

namespace Send.Measures.Tests.Statistics;

public sealed class QuartilesTests
{
    private static readonly Gen<double[]> Figures = Gen.Double[-1000, 1000].Array[1, 200];

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4, 5 }, 2, 3, 4)]
    [InlineData(new double[] { 4, 1, 3, 2 }, 1.75, 2.5, 3.25)]
    [InlineData(new double[] { 7 }, 7, 7, 7)]
    public void Agree_with_hand_worked_cases(double[] figures, double lower, double median, double upper) =>
        Assert.Equal(new Quartiles(lower, median, upper, figures.Length), Quartiles.Of(figures));

    [Fact]
    public void Of_nothing_there_are_none() => Assert.Null(Quartiles.Of([]));

    [Fact]
    public void Lie_in_order_between_the_least_and_the_most() => Figures.Sample(figures =>
    {
        var q = Quartiles.Of(figures)!;
        Assert.True(figures.Min() <= q.Lower && q.Lower <= q.Median && q.Median <= q.Upper && q.Upper <= figures.Max());
    });

    [Fact]
    public void Do_not_depend_on_the_order() => Figures.Sample(figures => Assert.Equal(Quartiles.Of(figures), Quartiles.Of(figures.Reverse())));
}
