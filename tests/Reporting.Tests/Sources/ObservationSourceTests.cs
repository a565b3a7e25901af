using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using Period = Send.Measures.Period;

namespace Send.Reporting.Tests.Sources;

public sealed class ObservationSourceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_asks_for_measures_with_a_theme_all_schools_together_periods_that_ended_and_a_few_of_them()
    {
        await using var running = await RunningReporting.Start(Cancel);
        await running.Ask("301", Cancel);
        var filter = Assert.Single(running.Attendance.Streamed);
        Assert.Equal(Catalogue.Attendance.Select(m => m.Id), filter.MeasureIds);
        Assert.Equal([SchoolPhase.Total, SchoolPhase.Unspecified], filter.SchoolPhases);
        Assert.Equal((Asked.Day, 4), (filter.AsOf, filter.LatestPeriods));
        Assert.Equal(13, running.HealthAccess.Streamed.Single(f => f.MeasureIds.Contains(Catalogue.ChildrenSeen.Id)).LatestPeriods);
        // Health figures of all children alone, and of a theme of schools by provision too.
        Assert.Empty(filter.SenProvisions);
        Assert.All(running.HealthAccess.Streamed, f => Assert.Equal([SenProvision.Unspecified], f.SenProvisions));
        Assert.Empty(running.Inspections.Streamed.Single(f => f.MeasureIds.Contains(Catalogue.SchoolKnowsNeeds.Id)).SenProvisions);
    }

    [Fact]
    public async Task Of_a_day_that_is_not_over_reports_of_the_running_year_are_asked_for_and_one_confirmed_is_a_weakness_so_far()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var year = Period.AcademicYear(Period.AcademicYearOf(today));
        Assert.SkipWhen(year.End == today || Period.AcademicYearOf(today.AddDays(-1)) < year.Start.Year, "The academic year ends today, or began today.");
        await using var running = await RunningReporting.Start(Cancel);
        running.Attendance.Observations =
        [
            Given.Figure(Catalogue.Reported, "301", year.Text, 2).FromRecords(), Given.Figure(Catalogue.Confirmed, "301", year.Text, 1).FromRecords(),
            Given.Figure(Catalogue.HomeEducationStarts, "301", year.Text, 2).FromRecords(),
        ];
        var finding = (await running.Ask("301", Cancel, $"{today:yyyy-MM-dd}")).Findings[2];
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Contains($"1 of 2 reports of {year} so far is confirmed", finding.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Evidence, e => e.Observation.MeasureId == Catalogue.HomeEducationStarts.Id);
        var filter = running.Attendance.Streamed.Last();
        Assert.Equal([Catalogue.Reported.Id, Catalogue.Confirmed.Id, Catalogue.Upheld.Id], filter.MeasureIds);
        Assert.Equal((year.Text, ""), (Assert.Single(filter.Periods), filter.AsOf));

        // Nothing says which of them had begun by yesterday.
        Assert.Equal(Verdict.InsufficientEvidence, (await running.Ask("301", Cancel, $"{today.AddDays(-1):yyyy-MM-dd}")).Findings[2].Verdict);
    }

    [Fact]
    public async Task It_asks_again_only_where_the_revision_has_changed()
    {
        await using var running = await RunningReporting.Start(Cancel);
        await running.Ask("301", Cancel);
        await running.Ask("302", Cancel);
        Assert.Single(running.Attendance.Streamed);
        var ofInspections = running.Inspections.Streamed.Count;

        running.Attendance.Observations = [];
        running.Attendance.Revision = 2;
        var after = await running.Ask("301", Cancel);
        Assert.Equal(2, running.Attendance.Streamed.Count);
        Assert.Equal(2, after.Sources[0].Revision);
        Assert.Equal(Verdict.InsufficientEvidence, after.Findings[0].Verdict);
        Assert.Equal(ofInspections, running.Inspections.Streamed.Count);
    }

    [Theory]
    [InlineData("60000", 1)]
    [InlineData("0", 2)]
    public async Task A_revision_counts_as_known_for_as_long_as_is_configured_and_no_longer(string milliseconds, long expected)
    {
        await using var running = await RunningReporting.Start(Cancel, ("Sources:FreshMilliseconds", milliseconds));
        await running.Ask("301", Cancel);
        running.Attendance.Revision = 2;
        Assert.Equal(expected, (await running.Ask("301", Cancel)).Sources[0].Revision);
    }

    [Fact]
    public async Task Concurrent_callers_load_once()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => running.Ask("301", Cancel)));
        Assert.Single(running.Attendance.Streamed);
        Assert.All(answers, a => Assert.Equal(answers[0], a));
    }

    [Fact]
    public async Task A_service_that_is_down_leaves_its_last_figures_and_a_note_of_when_they_came()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var before = await running.Ask("301", Cancel);
        Assert.True(before.Complete);
        Assert.All(before.Sources, s => Assert.Equal((true, ""), (s.Answered, s.Note)));
        await running.HealthAccess.Stop();

        var after = await running.Ask("301", Cancel);
        Assert.False(after.Complete);
        Assert.Equal(before.Findings, after.Findings);
        var down = Assert.Single(after.Sources, s => !s.Answered);
        Assert.Equal(("health-access", 1), (down.Service, down.Revision));
        Assert.Matches("^health-access did not answer \\(Unavailable: .*\\); figures as received on 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC at revision 1$", down.Note);
    }

    [Fact]
    public async Task A_service_that_comes_back_is_asked_again()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var before = await running.Ask("301", Cancel);
        await running.HealthAccess.Stop();
        Assert.False((await running.Ask("301", Cancel)).Complete);
        await running.HealthAccess.Start();
        // The channel waits a second before it connects anew, the circuit two before it closes.
        await Task.Delay(TimeSpan.FromSeconds(2.5), Cancel);
        Assert.Equal(before, await running.Ask("301", Cancel));
    }

    [Fact]
    public async Task A_service_that_never_answered_is_a_gap_of_each_finding_and_the_others_stand()
    {
        await using var running = await RunningReporting.Start(Cancel);
        await running.Attendance.Stop();
        var answer = await running.Ask("301", Cancel);
        Assert.False(answer.Complete);
        Assert.False(answer.Sources[0].HasRevision);
        Assert.EndsWith("nothing was received from it before; its figures are missing", answer.Sources[0].Note, StringComparison.Ordinal);
        Assert.All(answer.Findings, f => Assert.Equal("Everything that attendance holds on this", f.Gaps[0].What));
        Assert.Equal(Verdict.InsufficientEvidence, answer.Findings[0].Verdict);
        Assert.Equal(Verdict.Weakness, answer.Findings[3].Verdict);
    }

    [Fact]
    public async Task What_was_never_received_is_not_said_to_be_held_by_nobody()
    {
        await using var running = await RunningReporting.Start(Cancel);
        await Task.WhenAll(running.Attendance.Stop(), running.HealthAccess.Stop(), running.Inspections.Stop());
        var answer = await running.Ask("301", Cancel);
        (int, string)[] unheard = [(1, "attendance"), (2, "attendance"), (5, "health-access"), (6, "inspections")];
        Assert.All(unheard, u => Assert.Contains($"nothing was received from {u.Item2}", answer.Findings[u.Item1 - 1].Sentence, StringComparison.Ordinal));
        Assert.Contains(answer.Findings[3].Gaps, g => g.What.EndsWith("nothing was received from health-access", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_later_day_than_any_asked_before_falls_back_to_the_last_day_and_an_earlier_one_to_nothing()
    {
        await using var running = await RunningReporting.Start(Cancel);
        await running.Ask("301", Cancel, "2026-11-01");
        await running.Attendance.Stop();
        Assert.Equal(1, (await running.Ask("301", Cancel, "2026-11-02")).Sources[0].Revision);
        Assert.False((await running.Ask("301", Cancel, "2026-10-31")).Sources[0].HasRevision);
    }

    [Fact]
    public async Task A_service_that_hangs_is_given_up_at_the_deadline_and_soon_asked_no_more()
    {
        await using var running = await RunningReporting.Start(Cancel, ("Clients:DeadlineSeconds", "0.5"));
        var never = new TaskCompletionSource();
        running.Inspections.Hold = never.Task;
        var answer = await running.Ask("301", Cancel);
        Assert.Equal("inspections", Assert.Single(answer.Sources, s => !s.Answered).Service);
        Assert.Equal(Verdict.Weakness, answer.Findings[0].Verdict);

        await running.Ask("301", Cancel);
        Assert.Contains("not asked", (await running.Ask("301", Cancel)).Sources.Single(s => !s.Answered).Note, StringComparison.Ordinal);
        never.SetResult();
    }
}
