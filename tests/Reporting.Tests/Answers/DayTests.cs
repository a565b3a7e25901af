using Microsoft.Extensions.Time.Testing;
using Send.Hosting.Errors;
using Send.Reporting.Answers;
using Xunit;

namespace Send.Reporting.Tests.Answers;

public sealed class DayTests
{
    private static readonly FakeTimeProvider Time = new(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("", "2026-11-23")]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void A_day_is_read_and_today_stands_for_none(string given, string expected) => Assert.Equal(expected, Day.Write(Day.Read(given, Time)));

    [Theory]
    [InlineData("2026-11-31", "not-a-day")]
    [InlineData("23/11/2026", "not-a-day")]
    [InlineData("today", "not-a-day")]
    [InlineData("2026-11-25", "in-the-future")]
    public void What_is_no_day_or_is_to_come_is_refused(string given, string code)
    {
        var error = Assert.Throws<ServiceException>(() => Day.Read(given, Time)).Error;
        Assert.Equal(code, error.Code);
        Assert.Equal("as_of", Assert.Single(error.Violations).Field);
    }

    [Fact]
    public void A_day_that_has_begun_further_east_is_not_to_come()
    {
        var evening = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2026, 11, 24), Day.Read("2026-11-24", evening));
    }
}
