using CsCheck;
using Send.Measures.Statistics;
using Xunit;

namespace Send.Measures.Tests.Statistics;

public sealed class BinomialTests
{
    private const double Tail = 0.001;

    /// <summary>By hand: ten heads of ten fall in 1 of 1,024 throws, nine of nine in 1 of 512; all of three in the cube of the chance.</summary>
    [Theory]
    [InlineData(10, 0.5, 9)]
    [InlineData(9, 0.5, 9)]
    [InlineData(3, 0.09, 2)]
    [InlineData(3, 0.11, 3)]
    [InlineData(1, 0.0009, 0)]
    [InlineData(1, 0.0011, 1)]
    [InlineData(0, 0.3, 0)]
    [InlineData(50, 0, 0)]
    [InlineData(50, 1, 50)]
    public void A_limit_is_the_most_that_is_not_beyond(int trials, double proportion, int limit) =>
        Assert.Equal(limit, Binomial.UpperLimit(trials, proportion, Tail));

    [Fact]
    public void More_than_the_limit_is_seldomer_than_the_tail_and_the_limit_itself_is_not() =>
        Gen.Select(Gen.Int[1, 60], Gen.Double[0.001, 0.999]).Sample((n, p) =>
            Binomial.UpperLimit(n, p, Tail) is var limit && AtLeast(limit + 1, n, p) <= Tail + 1e-12 && (limit == 0 || AtLeast(limit, n, p) > Tail - 1e-12));

    [Fact]
    public void Thousands_of_trials_do_not_run_out_of_numbers() => Assert.InRange(Binomial.UpperLimit(3000, 0.5, Tail), 1580, 1590);

    [Theory]
    [InlineData(-1, 0.5, 0.001)]
    [InlineData(5, -0.1, 0.001)]
    [InlineData(5, 1.1, 0.001)]
    [InlineData(5, double.NaN, 0.001)]
    [InlineData(5, 0.5, 0)]
    [InlineData(5, 0.5, 1)]
    public void What_no_distribution_can_have_is_refused(int trials, double proportion, double tail) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Binomial.UpperLimit(trials, proportion, tail));

    /// <summary>The plainest way: trial after trial.</summary>
    private static double AtLeast(int count, int trials, double proportion)
    {
        double[] chances = [1];
        for (var trial = 0; trial < trials; trial++)
            chances = [.. Enumerable.Range(0, trial + 2).Select(k => (k <= trial ? chances[k] * (1 - proportion) : 0) + (k > 0 ? chances[k - 1] * proportion : 0))];
        return chances.Skip(count).Sum();
    }
}
