using Send.Attendance.Signals.Indicators;
using Send.Attendance.Storage;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Signals.Indicators;

public sealed class HomeEducationAfterSuspensionTests
{
    /// <summary>Suspended on 22 September 2025; the ninetieth day after is 21 December.</summary>
    [Theory]
    [InlineData("2025-09-21", 0)]
    [InlineData("2025-09-22", 1)]
    [InlineData("2025-12-21", 1)]
    [InlineData("2025-12-22", 0)]
    public void A_start_on_the_first_day_or_up_to_ninety_days_after_it_counts(string start, int count) =>
        Assert.Equal((count, 1), new Area().Enrol("P1").Suspend("P1", "2025-09-22").Record(EpisodeKind.HomeEducation, "P1", start).Share<HomeEducationAfterSuspension>());

    [Theory]
    [InlineData("2025-12-21", 0)]
    [InlineData("2025-12-22", 1)]
    public void A_pupil_counts_once_the_ninety_days_are_over(string today, int outOf) => Assert.Equal(
        (outOf, outOf),
        new Area { Today = today }.Enrol("P1").Suspend("P1", "2025-09-22").Record(EpisodeKind.HomeEducation, "P1", "2025-10-01").Share<HomeEducationAfterSuspension>());

    [Fact]
    public void A_pupil_counts_once_for_several_suspensions_for_the_provision_of_the_first()
    {
        var area = new Area()
            .Enrol("P1", SenProvision.SenSupport, to: "2025-12-31").Enrol("P1", SenProvision.EhcPlan, from: "2026-01-01")
            .Suspend("P1", "2025-09-22").Suspend("P1", "2026-02-02").Record(EpisodeKind.HomeEducation, "P1", "2026-03-02");
        Assert.Equal(((1, 1), (1, 1)), (area.Share<HomeEducationAfterSuspension>(), area.Share<HomeEducationAfterSuspension>(SenProvision.SenSupport)));
    }

    [Fact]
    public void It_may_begin_in_the_next_year_and_suspensions_of_another_year_or_withdrawn_are_none()
    {
        var area = new Area()
            .Enrol("P1").Suspend("P1", "2026-07-06").Record(EpisodeKind.HomeEducation, "P1", "2026-09-07")
            .Enrol("P2").Suspend("P2", "2025-07-07").Record(EpisodeKind.HomeEducation, "P2", "2025-09-08")
            .Enrol("P3").Suspend("P3", "2025-10-06", withdrawn: WithdrawalReason.RecordedInError).Record(EpisodeKind.HomeEducation, "P3", "2025-10-07");
        Assert.Equal((1, 1), area.Share<HomeEducationAfterSuspension>());
    }

    [Fact]
    public void Other_kinds_and_home_education_recorded_in_error_are_none()
    {
        var area = new Area().Enrol("P1").Suspend("P1", "2025-09-22")
            .Record(EpisodeKind.MissingEducation, "P1", "2025-10-01").Record(EpisodeKind.HomeEducation, "P1", "2025-10-01", inError: true)
            .Record(EpisodeKind.HomeEducation, "P2", "2025-10-01");
        Assert.Equal((0, 1), area.Share<HomeEducationAfterSuspension>());
    }

    [Fact]
    public void Without_any_suspension_or_any_home_education_it_is_not_computable() => Assert.Equal(
        "Not computable because no suspensions of the year are held, and no episodes of home education are held.",
        new Area().Enrol("P1").WhyNot<HomeEducationAfterSuspension>());
}
