using Send.Attendance.Signals.Indicators;
using Send.Attendance.Storage;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Signals.Indicators;

public sealed class ShortAbsenceAfterSuspensionTests
{
    private const string Present = @"/ \ / \ / \ / \ / \";

    /// <summary>Suspended on the Friday before; the week after, and the one after that.</summary>
    [Theory]
    [InlineData(@"I I / \ / \ / \ / \", Present, 1)]
    [InlineData(@"/ \ / \ / \ / \ C C", Present, 1)]
    [InlineData(@"/ \ / \ / \ / \ / \", @"I I / \ / \ / \ / \", 0)]
    [InlineData(@"I I C C I I / \ / \", Present, 1)]
    [InlineData(@"I I I I I I I I / \", Present, 0)]
    [InlineData(@"I I I I I I I I / \", @"I I / \ / \ / \ / \", 0)]
    [InlineData(@"/ \ / \ / \ / \ I I", @"I I I I / \ / \ / \", 1)]
    [InlineData(@"/ \ / \ / \ / \ I I", @"I I I I I I / \ / \", 0)]
    [InlineData(@"/ I / I / I / \ / \", Present, 0)]
    [InlineData(@"X I / \ / \ / \ / \", Present, 1)]
    [InlineData(@"M M O O E E C2 C2 N N", Present, 0)]
    public void A_run_of_one_to_three_whole_days_that_begins_within_five_school_days_counts(string first, string second, int count) =>
        Assert.Equal((count, 1), Suspended().Mark("P1", "2025-09-22", first, second).Share<ShortAbsenceAfterSuspension>());

    [Theory]
    [InlineData(@"/ \ / \ - - - - - -", 0)]
    [InlineData(@"/ \ / \ / \ - - - -", 1)]
    public void Eight_school_days_must_be_marked_to_tell(string second, int outOf) =>
        Assert.Equal((outOf, outOf), Suspended().Mark("P1", "2025-09-22", @"I I / \ / \ / \ / \", second).Share<ShortAbsenceAfterSuspension>());

    [Fact]
    public void Days_that_are_not_marked_are_no_school_days() =>
        Assert.Equal((1, 1), Suspended().Mark("P1", "2025-09-22", @"/ \ / \ # # # # # #").Mark("P1", "2025-11-03", @"I I I I / \ / \ / \", Present).Share<ShortAbsenceAfterSuspension>());

    [Fact]
    public void It_counts_suspensions_each_for_the_provision_of_its_first_day()
    {
        var area = new Area()
            .Enrol("P1", SenProvision.SenSupport, to: "2025-09-30").Enrol("P1", SenProvision.EhcPlan, from: "2025-10-01")
            .Suspend("P1", "2025-09-19").Suspend("P1", "2025-10-03").Suspend("P1", "2025-10-06", withdrawn: WithdrawalReason.ReinstatedByGovernors)
            .Mark("P1", "2025-09-15", @"/ \ / \ / \ / \ E E", @"I I / \ / \ / \ / \", @"/ \ / \ / \ / \ E E", Present, Present);
        Assert.Equal(((1, 1), (0, 1), (1, 2)), (area.Share<ShortAbsenceAfterSuspension>(SenProvision.SenSupport), area.Share<ShortAbsenceAfterSuspension>(SenProvision.EhcPlan), area.Share<ShortAbsenceAfterSuspension>()));
    }

    [Fact]
    public void The_days_are_those_after_the_last_of_the_suspension() =>
        Assert.Equal((0, 1), new Area().Enrol("P1").Suspend("P1", "2025-09-19", "2025-09-22").Mark("P1", "2025-09-15", Present, @"I I / \ / \ / \ / \", Present).Share<ShortAbsenceAfterSuspension>());

    private static Area Suspended() => new Area().Enrol("P1").Suspend("P1", "2025-09-19");
}
