using Send.Attendance.Signals.Indicators;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Signals.Indicators;

public sealed class PupilsOnReducedHoursTests
{
    [Theory]
    [InlineData(@"/ C2 - - - - - - - -", 1, 1)]
    [InlineData(@"/ C - - - - - - - -", 0, 1)]
    [InlineData("X X Y1 D # # - - - -", 0, 0)]
    public void One_session_is_enough_and_who_had_none_possible_is_not_counted(string week, int count, int outOf) =>
        Assert.Equal((count, outOf), new Area().Enrol("P1").Mark("P1", "2025-09-15", week).Share<PupilsOnReducedHours>());

    [Theory]
    [InlineData("R", "2025-09-15", 0)]
    [InlineData("1", "2025-09-15", 1)]
    [InlineData("10", "2026-06-01", 1)]
    [InlineData("11", "2026-05-18", 1)]
    [InlineData("11", "2026-06-01", 0)]
    [InlineData("12", "2025-09-15", 0)]
    public void Pupils_count_at_the_ages_of_DfE_s_statistics(string yearGroup, string monday, int counted) => Assert.Equal(
        (counted, counted), new Area().Enrol("P1", yearGroup: yearGroup).Mark("P1", monday, "/ C2 - - - - - - - -").Share<PupilsOnReducedHours>());

    [Fact]
    public void Only_the_spell_of_the_wrong_age_is_left_out()
    {
        var area = new Area().Enrol("P1", to: "2025-09-16", yearGroup: "R").Enrol("P1", SenProvision.SenSupport, from: "2025-09-17", yearGroup: "1");
        Assert.Equal((0, 1), area.Mark("P1", "2025-09-15", @"C2 C2 C2 C2 / \ / \ / \").Share<PupilsOnReducedHours>());
        Assert.Equal((1, 1), area.Mark("P1", "2025-09-22", @"/ C2 / \ / \ / \ / \").Share<PupilsOnReducedHours>(SenProvision.SenSupport));
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_year_count_and_those_beside_them_do_not()
    {
        Assert.Equal((1, 1), new Area().Enrol("P1").Mark("P1", "2025-09-01", "C2 - - - - - - - - -").Share<PupilsOnReducedHours>());
        Assert.Equal((1, 1), new Area().Enrol("P1").Mark("P1", "2026-08-31", "- C2 - - - - - - - -").Share<PupilsOnReducedHours>());
        Assert.Equal((0, 0), new Area().Enrol("P1").Mark("P1", "2026-08-31", "- - C2 C2 C2 C2 C2 C2 C2 C2").Share<PupilsOnReducedHours>());
    }
}
