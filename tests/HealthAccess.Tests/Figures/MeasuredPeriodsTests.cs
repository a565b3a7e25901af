using Send.HealthAccess.Figures;
using Send.Measures;
using Xunit;

namespace Send.HealthAccess.Tests.Figures;

public sealed class MeasuredPeriodsTests
{
    private static readonly DateOnly Today = new(2026, 2, 10);

    [Fact]
    public void The_running_month_is_not_measured_and_academic_years_are_whole_from_that_of_the_twenty_fifth_month_back_on()
    {
        Assert.Equal(["2025-09", "2025-10", "2025-11", "2025-12", "2026-01"], Texts(MeasuredPeriods.Months(2025, Today)));
        Assert.Equal(12, MeasuredPeriods.Months(2024, Today).Count());
        Assert.Equal(12, MeasuredPeriods.Months(2023, Today).Count());
        Assert.Empty(MeasuredPeriods.Months(2022, Today));
        Assert.Empty(MeasuredPeriods.Months(2026, Today));
    }

    [Fact]
    public void A_month_has_ended_on_its_last_day()
    {
        Assert.Equal("2026-01", MeasuredPeriods.Months(2025, new(2026, 2, 27)).Last().Text);
        Assert.Equal("2026-02", MeasuredPeriods.Months(2025, new(2026, 2, 28)).Last().Text);
        Assert.Equal("2025-12", MeasuredPeriods.Months(2025, new(2026, 1, 1)).Last().Text);
        Assert.Equal("2025-12", MeasuredPeriods.Months(2025, new(2025, 12, 31)).Last().Text);
    }

    [Fact]
    public void A_rolling_year_is_of_the_academic_year_in_which_it_ends()
    {
        Assert.Equal(["year to 2025-09", "year to 2025-10", "year to 2025-11", "year to 2025-12", "year to 2026-01"], Texts(MeasuredPeriods.RollingYears(2025, Today)));
        Assert.Equal("year to 2023-09", MeasuredPeriods.RollingYears(2023, Today).First().Text);
    }

    [Fact]
    public void Academic_years_are_those_with_a_measured_period_between_two_days()
    {
        Assert.Equal([2023, 2024, 2025], MeasuredPeriods.Years(new(2000, 9, 1), DateOnly.MaxValue, Today));
        Assert.Equal([2024, 2025], MeasuredPeriods.Years(new(2025, 8, 31), new(2025, 9, 1), Today));
        Assert.Equal([2023], MeasuredPeriods.Years(new(2000, 9, 1), new(2024, 1, 1), Today));
        Assert.Empty(MeasuredPeriods.Years(new(2000, 9, 1), new(2023, 8, 31), Today));
        Assert.Empty(MeasuredPeriods.Years(new(2026, 2, 1), new(2026, 8, 31), Today));
    }

    [Fact]
    public void Every_month_of_those_years_is_measured_once() => Assert.Equal(
        12 + 12 + 5,
        MeasuredPeriods.Years(DateOnly.MinValue, DateOnly.MaxValue, Today).SelectMany(y => MeasuredPeriods.Months(y, Today)).Distinct().Count());

    private static IEnumerable<string> Texts(IEnumerable<Period> periods) => periods.Select(p => p.Text);
}
