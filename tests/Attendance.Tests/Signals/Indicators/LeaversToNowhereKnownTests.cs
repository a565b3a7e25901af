using Send.Attendance.Signals.Indicators;
using Send.Attendance.Storage;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Signals.Indicators;

public sealed class LeaversToNowhereKnownTests
{
    /// <summary>The last Friday in June 2026 is the 26th.</summary>
    [Theory]
    [InlineData("11", "2026-06-25", 1)]
    [InlineData("11", "2026-06-26", 0)]
    [InlineData("10", "2026-06-26", 1)]
    [InlineData("10", "2026-08-31", 1)]
    [InlineData("11", "", 0)]
    public void Year_11_may_leave_on_the_last_Friday_in_June(string yearGroup, string to, int count) =>
        Assert.Equal((count, 1), Left(to, yearGroup).Share<LeaversToNowhereKnown>());

    [Theory]
    [InlineData("9")]
    [InlineData("12")]
    public void Other_year_groups_are_not_counted(string yearGroup) => Assert.Equal((0, 0), Left("2025-10-03", yearGroup).Share<LeaversToNowhereKnown>());

    /// <summary>Twenty school days after Friday 3 October 2025 are over on 7 November, as the last week of October is half-term.</summary>
    [Theory]
    [InlineData("2025-10-06", 0)]
    [InlineData("2025-11-07", 0)]
    [InlineData("2025-11-10", 1)]
    public void A_place_within_twenty_school_days_is_somewhere_known(string from, int count) =>
        Assert.Equal((count, 1), Left("2025-10-03").Enrol("P1", from: from, yearGroup: "12", school: "100002").Share<LeaversToNowhereKnown>());

    [Fact]
    public void A_spell_elsewhere_that_goes_on_is_somewhere_known_and_one_that_ended_is_not()
    {
        Assert.Equal((0, 1), Left("2025-10-03").Enrol("P1", from: "2024-09-02", yearGroup: "9", school: "100002").Share<LeaversToNowhereKnown>());
        Assert.Equal((1, 1), Left("2025-10-03").Enrol("P1", from: "2024-09-02", to: "2025-07-18", yearGroup: "9", school: "100002").Share<LeaversToNowhereKnown>());
    }

    [Theory]
    [InlineData(EpisodeKind.HomeEducation, "2025-11-07", 0)]
    [InlineData(EpisodeKind.HomeEducation, "2025-11-10", 1)]
    [InlineData(EpisodeKind.MissingEducation, "2025-10-04", 0)]
    [InlineData(EpisodeKind.AlternativeProvision, "2025-10-06", 0)]
    [InlineData(EpisodeKind.PartTimeTimetable, "2025-10-06", 1)]
    public void An_episode_within_them_is_known_too_unless_it_is_one_of_those_on_roll(EpisodeKind kind, string from, int count) =>
        Assert.Equal((count, 1), Left("2025-10-03").Record(kind, "P1", from).Share<LeaversToNowhereKnown>());

    [Theory]
    [InlineData("2025-11-07", 0)]
    [InlineData("2025-11-08", 1)]
    public void A_leaver_counts_once_the_days_are_over(string today, int outOf) =>
        Assert.Equal((outOf, outOf), Left("2025-10-03", today: today).Share<LeaversToNowhereKnown>());

    [Fact]
    public void A_whole_year_group_whose_next_roll_was_not_sent_yet_is_not_lost()
    {
        var area = new Area().Enrol("P1", to: "2026-07-20", yearGroup: "10").Enrol("P2", to: "2026-07-20", yearGroup: "7").Record(EpisodeKind.MissingEducation, "P9", "2025-09-01");
        Assert.Equal((0, 0), area.Share<LeaversToNowhereKnown>());
        Assert.Equal((1, 1), area.Enrol("P2", from: "2026-09-01", yearGroup: "8").Share<LeaversToNowhereKnown>());
    }

    [Fact]
    public void A_pupil_counts_once_at_a_school_for_the_provision_of_the_spell_that_ended()
    {
        var area = Left("2025-10-03", sen: SenProvision.EhcPlan).Enrol("P1", from: "2026-01-05", yearGroup: "10");
        Assert.Equal(((1, 1), (1, 1)), (area.Share<LeaversToNowhereKnown>(), area.Share<LeaversToNowhereKnown>(SenProvision.EhcPlan)));
    }

    [Fact]
    public void Without_any_episode_it_is_not_computable() => Assert.Equal(
        "Not computable because no episodes are held.", new Area().Enrol("P1", yearGroup: "10").WhyNot<LeaversToNowhereKnown>());

    /// <summary>P1 left; the roll of the school is known, and so are some episodes.</summary>
    private static Area Left(string to, string yearGroup = "10", string today = "2026-11-01", SenProvision sen = SenProvision.NoSen) => new Area { Today = today }
        .Enrol("P1", sen, to: to, yearGroup: yearGroup).Enrol("P2", yearGroup: "7").Record(EpisodeKind.MissingEducation, "P9", "2025-09-01");
}
