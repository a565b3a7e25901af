using Send.Cli.Sample.Records;
using Send.Measures;
using Xunit;

namespace Send.Cli.Tests.Sample.Records;

public sealed class SchoolCalendarTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2024, 20)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Schools_are_open_on_about_190_days_of_the_year_on_none_of_them_at_a_weekend_or_a_bank_holiday(int year)
    {
        var calendar = new SchoolCalendar(year);
        var days = calendar.Open.Select(calendar.DayOf).ToList();
        Assert.InRange(days.Count, 185, 198);
        Assert.Equal(days.Distinct().Order(), days);
        Assert.All(days, day =>
        {
            Assert.False(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || BankHolidays.Holds(day), $"{day}");
            Assert.InRange(day, calendar.First, calendar.Last);
        });
    }

    [Fact]
    public void In_2025_26_the_holidays_are_those_that_nearly_all_schools_kept()
    {
        var calendar = new SchoolCalendar(2025);
        var open = calendar.Open.Select(calendar.DayOf).ToHashSet();
        Assert.Equal(new DateOnly(2025, 9, 2), open.Min());
        Assert.Equal(new DateOnly(2026, 7, 21), open.Max());
        DateOnly[] closed = [new(2025, 10, 29), new(2025, 12, 22), new(2026, 1, 2), new(2026, 2, 18), new(2026, 4, 1), new(2026, 4, 8), new(2026, 5, 4), new(2026, 5, 27)];
        Assert.DoesNotContain(closed, open.Contains);
        DateOnly[] kept = [new(2025, 10, 24), new(2025, 12, 19), new(2026, 1, 5), new(2026, 2, 13), new(2026, 3, 27), new(2026, 4, 13), new(2026, 5, 22), new(2026, 6, 1)];
        Assert.All(kept, day => Assert.Contains(day, open));
    }
}
