using Send.Attendance.Signals;
using Xunit;

namespace Send.Attendance.Tests.Signals;

public sealed class UsualSchoolDaysTests
{
    [Theory]
    [InlineData("2025-09-12", 1, "2025-09-15")]
    [InlineData("2025-09-12", 5, "2025-09-19")]
    [InlineData("2025-10-24", 1, "2025-11-03")]
    [InlineData("2025-12-19", 1, "2026-01-05")]
    [InlineData("2026-02-13", 1, "2026-02-23")]
    [InlineData("2026-03-27", 1, "2026-04-13")]
    [InlineData("2026-05-01", 1, "2026-05-05")]
    [InlineData("2026-05-22", 1, "2026-06-01")]
    [InlineData("2026-07-22", 20, "2026-09-28")]
    public void Weekends_bank_holidays_and_the_usual_holidays_are_left_out(string day, int count, string after) =>
        Assert.Equal(Area.Day(after), UsualSchoolDays.After(Area.Day(day), count));
}
