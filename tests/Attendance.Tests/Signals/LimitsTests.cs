using Send.Attendance.Signals;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Signals;

public sealed class LimitsTests
{
    /// <summary>Worked by hand: of 20 at 2 %, four or more come in 0.06 % of cases and three or more in 0.7 %, so that three is the limit.</summary>
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_school_is_beyond_above_the_limit_and_not_on_it(int count, bool beyond)
    {
        var counts = new SignalCounts();
        Add(counts, "100001", count, 20);
        Add(counts, "100002", 20 - count, 980);
        Assert.Equal(beyond ? [new SchoolBeyond("100001", new(count, 20), 3)] : [], Limits.Beyond(counts));
    }

    [Fact]
    public void A_small_school_has_so_wide_a_limit_that_all_of_its_pupils_are_within()
    {
        var counts = new SignalCounts();
        Add(counts, "100001", 2, 2);
        Add(counts, "100002", 58, 998);
        Assert.Empty(Limits.Beyond(counts));
    }

    [Fact]
    public void Schools_come_by_their_numbers_and_not_by_merit()
    {
        var counts = new SignalCounts();
        Add(counts, "100009", 20, 40);
        Add(counts, "100003", 40, 40);
        Add(counts, "100005", 0, 2000);
        Assert.Equal(["100003", "100009"], Limits.Beyond(counts).Select(s => s.SchoolUrn));
    }

    [Fact]
    public void Where_nobody_shows_the_signal_no_school_is_beyond()
    {
        var counts = new SignalCounts();
        Add(counts, "100001", 0, 20);
        Assert.Empty(Limits.Beyond(counts));
        Assert.Empty(Limits.Beyond(new()));
    }

    private static void Add(SignalCounts counts, string school, int count, int outOf)
    {
        for (var i = 0; i < outOf; i++)
            counts.Add(school, SenProvision.NoSen, i < count);
    }
}
