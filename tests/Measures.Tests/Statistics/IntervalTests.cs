using CsCheck;
using Send.Measures.Statistics;
using Xunit;

namespace Send.Measures.Tests.Statistics;

public sealed class IntervalTests
{
    private static readonly Gen<(int Successes, int Trials)> Counts =
        Gen.Int[1, 1_000_000].SelectMany(n => Gen.Int[0, n].Select(x => (x, n)));

    /// <summary>Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_s_interval_is_as_published(int successes, int trials, double lower, double upper)
    {
        var interval = Interval.Wilson(successes, trials);
        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    [Fact]
    public void It_holds_the_proportion_and_stays_from_0_to_1() => Counts.Sample(c =>
        Interval.Wilson(c.Successes, c.Trials) is var (lower, upper)
        && 0 <= lower && lower <= (double)c.Successes / c.Trials && (double)c.Successes / c.Trials <= upper && upper <= 1);

    [Fact]
    public void It_begins_at_none_and_ends_at_all() => Gen.Int[1, 1_000_000].Sample(n =>
        Interval.Wilson(0, n).Lower == 0 && Interval.Wilson(n, n).Upper == 1);

    [Fact]
    public void It_narrows_as_more_are_counted() => Gen.Select(Counts, Gen.Int[2, 50]).Sample((c, times) =>
        Width(c.Successes * (double)times, c.Trials * (double)times) < Width(c.Successes, c.Trials));

    [Fact]
    public void Those_with_and_those_without_mirror_each_other() => Counts.Sample(c =>
        Interval.Wilson(c.Successes, c.Trials) is var with && Interval.Wilson(c.Trials - c.Successes, c.Trials) is var without
        && Math.Abs(with.Lower - (1 - without.Upper)) < 1e-9);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(1, -5)]
    [InlineData(double.NaN, 5)]
    public void Counts_that_no_proportion_can_have_are_refused(double successes, double trials) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Wilson(successes, trials));

    /// <summary>Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    public void Newcombe_s_interval_of_a_difference_is_as_published(int one, int ofOne, int other, int ofOther, double lower, double upper)
    {
        var interval = Interval.OfDifference((one, ofOne), (other, ofOther));
        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    [Fact]
    public void Differences_the_other_way_round_mirror_each_other() => Gen.Select(Counts, Counts).Sample((a, b) =>
        Interval.OfDifference((a.Successes, a.Trials), (b.Successes, b.Trials)) is var one
        && Interval.OfDifference((b.Successes, b.Trials), (a.Successes, a.Trials)) is var other
        && Math.Abs(one.Lower + other.Upper) < 1e-9 && Math.Abs(one.Upper + other.Lower) < 1e-9);

    private static double Width(double successes, double trials) => Interval.Wilson(successes, trials) is var (lower, upper) ? upper - lower : 0;
}
