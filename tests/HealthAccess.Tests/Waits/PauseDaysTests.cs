using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Xunit;

namespace Send.HealthAccess.Tests.Waits;

public sealed class PauseDaysTests
{
    [Fact]
    public void A_pause_stops_no_clock_and_is_told_beside_it()
    {
        Assert.Equal(10, Of(Pause(10, 19)));
        Assert.Equal(1, Of(Pause(10, 10)));
        Assert.Equal(0, PauseDays.Of([], Given.Day(0), Given.Day(50)));
    }

    [Fact]
    public void Days_of_two_pauses_count_once() => Assert.Equal(15, Of(Pause(15, 24), Pause(10, 19), Pause(12, 13)));

    [Fact]
    public void Days_before_the_wait_and_after_it_are_none_of_its_days()
    {
        Assert.Equal(5, Of(Pause(-10, 4)));
        Assert.Equal(5, Of(Pause(45, 90)));
        Assert.Equal(5, Of(Pause(45, null)));
        Assert.Equal(0, Of(Pause(-10, -1), Pause(50, 60)));
    }

    private static int Of(params ReferralPause[] pauses) => PauseDays.Of(pauses, Given.Day(0), Given.Day(50));

    private static ReferralPause Pause(int from, int? to) => new(Given.Day(from), to is { } last ? Given.Day(last) : null);
}
