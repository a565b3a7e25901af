using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests.Register;

public sealed class HandWorkedOnSqliteTests(OnSqlite service) : HandWorkedTests(service), IClassFixture<OnSqlite>;

public sealed class HandWorkedOnPostgreSqlTests(OnPostgreSql service) : HandWorkedTests(service), IClassFixture<OnPostgreSql>;

/// <summary>Figures that were worked out by hand, one rule in each.</summary>
public abstract class HandWorkedTests(RunningRecords service)
{
    private const string Present = @"/ \ / \ / \ / \ / \";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(@"/ \ L", 3, 3, 0, 0)]
    [InlineData("B K P V W", 5, 0, 0, 0)]
    [InlineData("C C1 C2 E I J1 M R S T", 10, 0, 10, 0)]
    [InlineData("G N O U", 4, 0, 0, 4)]
    [InlineData("D X Q Y1 Y2 Y3 Y4 Y5 Y6 Y7", 0, 0, 0, 0)]
    [InlineData("Z #", 0, 0, 0, 0)]
    [InlineData("H", 1, 0, 1, 0)]
    [InlineData("J", 1, 0, 0, 0)]
    [InlineData("Y F", 1, 0, 1, 0)]
    [InlineData("QQ", 0, 0, 0, 0)]
    public async Task Each_code_counts_in_its_own_class(string codes, long possible, long present, long authorised, long unauthorised)
    {
        var week = string.Join(' ', codes.Split(' ').Concat(Enumerable.Repeat("-", 10)).Take(10));
        await service.Send(Sending.Block($"a-{codes}", "350", ($"P{codes.Length}.{codes[0] - 0}", week)));
        var all = (await service.Totals("350", r => r.Pupil = $"P{codes.Length}.{codes[0] - 0}")).Totals[0];
        Assert.Equal((possible, present, authorised, unauthorised), (all.Possible, all.Present, all.Authorised, all.Unauthorised));
    }

    [Fact]
    public async Task A_code_counts_for_the_same_before_and_after_August_2024_and_is_flagged_outside_its_days()
    {
        await service.Send(
            Sending.Block("b-1", "351", ("P1", "H J Y C2 / - - - - -")).With(b => b.Week = "2024-06-10"),
            Sending.Block("b-2", "351", ("P1", "H J Y C2 / - - - - -")).With(b => b.Week = "2024-09-09"));
        var before = await service.Totals("351", r => r.To = "2024-08-31");
        var after = await service.Totals("351", r => r.To = "2024-12-31");
        Assert.Equal((4L, 2L, 1L), (before.Totals[0].Possible, before.Totals[0].Authorised, before.OutOfDates));
        Assert.Equal((4L, 2L, 3L), (after.Totals[0].Possible, after.Totals[0].Authorised, after.OutOfDates));
    }

    [Fact]
    public async Task Persistent_absence_begins_at_exactly_a_tenth_and_severe_at_exactly_a_half_of_ones_own_sessions()
    {
        await service.Send(Sending.Block(
            "c-1", "352", ("tenth", @"I \ / \ / \ / \ / \"), ("half", @"I I I I I \ / \ / \"), ("less", Present), ("most", @"I I I I - \ / \ - -"), ("none", "X X X X X X X X X X")));
        await service.Send(Sending.Block("c-2", "352", ("less", @"I \ / \ / \ / \ / \")).With(b => b.Week = "2025-09-22"));
        Assert.Equal((75d, 3d, 4d), await Figure("352", "persistent-absence", "2025/26"));
        Assert.Equal((50d, 2d, 4d), await Figure("352", "severe-absence", "2025/26"));
        Assert.Equal((75d, 3d, 4d), await Figure("352", "persistent-absence", "2025/26 autumn"));
    }

    [Fact]
    public async Task A_session_counts_for_the_provision_of_its_day_and_an_enrolment_for_that_of_its_last_session()
    {
        await service.Enrol(
            Enrolling.Spell("353", "P1", SenProvision.NoSen, to: "2025-09-17"),
            Enrolling.Spell("353", "P1", SenProvision.SenSupport, from: "2025-09-18"));
        await service.Send(Sending.Block("d-1", "353", ("P1", @"I \ / \ / \ I I I \")));
        Assert.Equal((100d / 6, 1d, 6d), await Figure("353", "overall-absence", "2025/26", SenProvision.NoSen));
        Assert.Equal((75d, 3d, 4d), await Figure("353", "overall-absence", "2025/26", SenProvision.SenSupport));
        Assert.Equal((40d, 4d, 10d), await Figure("353", "overall-absence", "2025/26"));
        Assert.Equal((100d, 1d, 1d), await Figure("353", "persistent-absence", "2025/26", SenProvision.SenSupport));
    }

    [Fact]
    public async Task A_pupil_who_moves_school_is_two_enrolments_each_with_its_own_sessions()
    {
        await service.Enrol(
            Enrolling.Spell("354", "P1", SenProvision.EhcPlan, to: "2025-09-19"),
            Enrolling.Spell("354", "P1", SenProvision.EhcPlan, from: "2025-09-22", school: "100002"));
        await service.Send(
            Sending.Block("e-1", "354", ("P1", "I I I I I I I I I I")),
            Sending.Block("e-2", "354", ("P1", Present)).With(b => (b.SchoolUrn, b.Week) = ("100002", "2025-09-22")));
        Assert.Equal((50d, 10d, 20d), await Figure("354", "overall-absence", "2025/26", SenProvision.EhcPlan));
        Assert.Equal((50d, 1d, 2d), await Figure("354", "severe-absence", "2025/26", SenProvision.EhcPlan));
    }

    [Fact]
    public async Task Only_year_groups_1_to_11_are_counted_and_year_11_not_after_the_half_term_of_summer()
    {
        await service.Enrol(
            Enrolling.Spell("355", "reception", SenProvision.NoSen, yearGroup: "R"), Enrolling.Spell("355", "sixth", SenProvision.NoSen, yearGroup: "12"),
            Enrolling.Spell("355", "eleven", SenProvision.NoSen, yearGroup: "11"), Enrolling.Spell("355", "ten", SenProvision.NoSen, yearGroup: "10"));
        (string, string)[] all = [("reception", Present), ("sixth", Present), ("eleven", Present), ("ten", Present)];
        await service.Send(
            Sending.Block("f-1", "355", all).With(b => b.Week = "2026-05-18"),
            Sending.Block("f-2", "355", all).With(b => b.Week = "2026-06-01"));
        Assert.Equal((100d, 30d, 30d), await Figure("355", "attendance", "2025/26 summer", SenProvision.NoSen));
    }

    [Fact]
    public async Task Enrolments_that_come_after_the_marks_change_the_figures_too()
    {
        await service.Send(Sending.Block("g-1", "356", ("P1", Present)));
        Assert.Equal(10, (await service.Totals("356")).WithoutEnrolment);
        await service.Enrol(Enrolling.Spell("356", "P1", SenProvision.SenSupport));
        Assert.Equal((100d, 10d, 10d), await Figure("356", "attendance", "2025/26", SenProvision.SenSupport));
        Assert.Equal(0, (await service.Totals("356")).WithoutEnrolment);
        Assert.Equal(10, (await service.Totals("356", r => r.AsKnownAt = 1)).WithoutEnrolment);
    }

    private async Task<(double Value, double Numerator, double Denominator)> Figure(string area, string measure, string period, SenProvision sen = SenProvision.Unspecified)
    {
        var filter = new ObservationFilter { MeasureIds = { measure }, Periods = { period }, SenProvisions = { sen } };
        var answer = await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(new() { AreaCodes = { area }, Filter = filter }, cancellationToken: Cancel);
        var figure = Assert.Single(answer.Observations).Figure;
        return (figure.Value, figure.Numerator, figure.Denominator);
    }
}
