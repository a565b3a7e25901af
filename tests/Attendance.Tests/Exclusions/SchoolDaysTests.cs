using Send.Attendance.Exclusions;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class SchoolDaysTests
{
    [Theory]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    public void The_bank_holidays_of_a_year_are_those_that_were_kept(int year, string days)
    {
        var first = new DateOnly(year, 1, 1);
        var kept = Enumerable.Range(0, 366).Select(first.AddDays).Where(d => d.Year == year && BankHolidays.Holds(d));
        Assert.Equal(days, string.Join(' ', kept.Select(d => $"{d:MM-dd}")));
    }

    [Theory]
    [InlineData("2025-10-06", "2025-10-13")]
    [InlineData("2025-10-10", "2025-10-17")]
    [InlineData("2025-10-11", "2025-10-20")]
    [InlineData("2026-04-02", "2026-04-13")]
    public void The_sixth_day_skips_weekends_and_bank_holidays(string first, string sixth) =>
        Assert.Equal(IsoDay.Read(sixth), SchoolDays.Sixth(IsoDay.Read(first)!.Value));
}
