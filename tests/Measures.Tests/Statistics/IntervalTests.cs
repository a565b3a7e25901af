using CsCheck;
using Send.Measures.Statistics;
using Xunit;

namespace Send.Measures.Tests.Statistics;

public sealed class IntervalTests
{
    private static readonly Gen<(int Successes, int Trials)> Counts =
        Gen.Int[1, 100_000].SelectMany(n => Gen.Int[0, n].Select(k => (k, n)));

    /// <summary>Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20 and 1 of 29, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Agrees_with_published_values(int successes, int trials, double lower, double upper)
    {
        var interval = Interval.Wilson(successes, trials);
        Assert.Equal(lower, interval.Lower, 0.00005);
        Assert.Equal(upper, interval.Upper, 0.00005);
    }

    [Fact]
    public void Holds_the_proportion_and_stays_within_0_and_1() => Counts.Sample((successes, trials) =>
    {
        var (interval, p) = (Interval.Wilson(successes, trials), (double)successes / trials);
        Assert.InRange(p, interval.Lower - 1e-12, interval.Upper + 1e-12);
        Assert.InRange(interval.Lower, 0, 1);
        Assert.InRange(interval.Upper, 0, 1);
    });

    [Fact]
    public void Narrows_as_more_are_counted() => Counts.Sample((successes, trials) =>
    {
        var (few, many) = (Interval.Wilson(successes, trials), Interval.Wilson(10.0 * successes, 10.0 * trials));
        Assert.True(many.Upper - many.Lower < few.Upper - few.Lower);
    });

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Counts_that_no_proportion_has_are_refused(double successes, double trials) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Wilson(successes, trials));
}
