using Send.Attendance.Register;
using Send.Attendance.Register.Checks;
using Xunit;

namespace Send.Attendance.Tests.Register.Checks;

public sealed class YetToComeCheckTests
{
    [Fact]
    public void Marks_of_days_after_today_are_left_out_and_said_to_be()
    {
        byte[] marks = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 0, 2, 2, 2];
        var problems = new MarkProblems();
        YetToComeCheck.Clear(marks, new(2025, 9, 15), new(2025, 9, 17), problems);
        Assert.Equal([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0], marks);
        Assert.Equal([6, 7, 8, 9], problems.All.Select(p => p.Session));
        Assert.All(problems.All, p => Assert.Equal(("yet-to-come", false), (p.Code, p.Refused)));
    }
}
