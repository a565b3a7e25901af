using CsCheck;
using Send.Measures.Statistics;
using Xunit;

namespace Send.Measures.Tests.Statistics;

public sealed class QuartilesTests
{
    private static readonly Gen<double[]> Figures = Gen.Double[-1e6, 1e6].Array[1, 160];

    /// <summary>Worked by hand: the position of a share s among n figures is s × (n − 1), counted from 0.</summary>
    [Theory]
    [InlineData(new[] { 7.0 }, 7.0, 7.0, 7.0)]
    [InlineData(new[] { 1.0, 2.0 }, 1.25, 1.5, 1.75)]
    [InlineData(new[] { 3.0, 1.0, 2.0 }, 1.5, 2.0, 2.5)]
    [InlineData(new[] { 10.0, 20.0, 30.0, 40.0 }, 17.5, 25.0, 32.5)]
    [InlineData(new[] { 5.0, 1.0, 4.0, 2.0, 3.0 }, 2.0, 3.0, 4.0)]
    [InlineData(new[] { 6.0, 7.0, 15.0, 36.0, 39.0, 40.0, 41.0, 42.0, 43.0, 47.0, 49.0 }, 25.5, 40.0, 42.5)]
    public void Quartiles_lie_between_order_statistics(double[] figures, double lower, double median, double upper) =>
        Assert.Equal(new Quartiles(lower, median, upper, figures.Length), Quartiles.Of(figures));

    [Fact]
    public void No_figures_have_no_quartiles() => Assert.Null(Quartiles.Of([]));

    [Fact]
    public void The_order_of_the_figures_does_not_matter() =>
        Gen.Select(Figures, Gen.Int).Sample((figures, seed) =>
        {
            var shuffled = figures.ToArray();
            new Random(seed).Shuffle(shuffled);
            return Quartiles.Of(figures) == Quartiles.Of(shuffled);
        });

    [Fact]
    public void They_rise_from_the_least_figure_to_the_greatest() => Figures.Sample(figures =>
        Quartiles.Of(figures) is { } q && figures.Min() <= q.Lower && q.Lower <= q.Median && q.Median <= q.Upper && q.Upper <= figures.Max());

    [Fact]
    public void A_quarter_of_the_figures_lie_at_or_below_the_lower_and_a_quarter_at_or_above_the_upper() => Figures.Sample(figures =>
        Quartiles.Of(figures) is { } q && 4 * figures.Count(f => f <= q.Lower) >= figures.Length && 4 * figures.Count(f => f >= q.Upper) >= figures.Length);
}
