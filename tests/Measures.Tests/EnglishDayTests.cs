using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Send.Measures.Tests;

public sealed class EnglishDayTests
{
    [Theory]
    [InlineData("2026-01-31T23:59:59Z", "2026-01-31")]
    [InlineData("2026-06-30T22:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T23:00:00Z", "2026-07-01")]
    // The nights before and after the clocks go forward on 29 March 2026 and back on 25 October.
    [InlineData("2026-03-28T23:30:00Z", "2026-03-28")]
    [InlineData("2026-03-29T23:30:00Z", "2026-03-30")]
    [InlineData("2026-10-24T23:30:00Z", "2026-10-25")]
    [InlineData("2026-10-25T23:30:00Z", "2026-10-25")]
    public void The_day_begins_at_midnight_in_England_in_summer_time_too(string utc, string day) =>
        Assert.Equal(DateOnly.Parse(day), new FakeTimeProvider(DateTimeOffset.Parse(utc)).Today());

    [Fact]
    public void It_is_the_day_of_the_published_time_zone_at_every_hour_of_these_years()
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var london))
            Assert.Skip("The machine has no table of time zones.");
        var time = new FakeTimeProvider(new DateTimeOffset(2014, 1, 1, 0, 0, 0, TimeSpan.Zero));
        while (time.GetUtcNow().Year < 2031)
        {
            Assert.Equal(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), london).DateTime), time.Today());
            time.Advance(TimeSpan.FromHours(1));
        }
    }
}
