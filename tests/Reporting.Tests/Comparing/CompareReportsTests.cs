using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Comparing;

public sealed class CompareReportsTests
{
    private static readonly ReportScope Area = new() { AreaCode = "301" };
    private static readonly ReportScope Nation = new() { Areas = new() };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_an_area_it_tells_what_became_of_each_figure_and_of_the_verdicts()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var from = await Publish(running, Area);
        Revise(running, Catalogue.OverallAbsence, "301", 6.2);
        var changes = await Compare(running, from, await Publish(running, Area));

        Assert.False(changes.RulesChanged);
        Assert.Empty(changes.Counts);
        // Of three key figures absence and suspensions were weak, and suspensions alone are now. The figure is told once for the two findings.
        Assert.Equal([(1, Verdict.Weakness, Verdict.Mixed), (2, Verdict.Weakness, Verdict.Mixed)], changes.Verdicts.Select(v => (v.Number, v.From, v.To)));
        var revised = changes.Figures.Single(f => f.Kind == FigureChangeKind.Revised);
        Assert.Equal([1, 2], revised.Findings);
        Assert.Equal((Reading.Weak, Reading.Strong), (revised.FromReading, revised.ToReading));
        Assert.Equal("Overall absence, pupils at SEN support, 301, spring 2025/26: 9.9% → 6.2%. Revised.", revised.Text);
        Assert.EndsWith("2 verdicts changed. Of the figures, 1 was revised.", changes.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_of_one_report_alone_is_told_as_such_whichever_way_they_are_compared()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var before = await Publish(running, Area);
        running.Attendance.Observations = [.. running.Attendance.Observations, Given.Figure(Catalogue.IllnessAbsence, "301", "2025/26", 3.1)];
        running.Attendance.Revision++;
        var after = await Publish(running, Area);

        var forwards = await Compare(running, before, after);
        var added = Assert.Single(forwards.Figures);
        Assert.Equal((FigureChangeKind.New, "Illness, all pupils, 301, 2025/26: 3.1%. In the second report alone."), (added.Kind, added.Text));
        Assert.EndsWith("Of the figures, 1 is in the second report alone.", forwards.Text, StringComparison.Ordinal);
        var backwards = await Compare(running, after, before);
        var left = Assert.Single(backwards.Figures);
        Assert.Equal((FigureChangeKind.Gone, "Illness, all pupils, 301, 2025/26: 3.1%. In the first report alone."), (left.Kind, left.Text));
        Assert.EndsWith("Of the figures, 1 is in the first report alone.", backwards.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_and_a_term_are_told_side_by_side_and_as_no_change()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var without = running.Attendance.Observations;
        var before = await With("2024/25", 7.9);
        var after = await With("2025/26 spring", 8);
        Assert.Equal(
            "Illness, all pupils, 301: 7.9% in 2024/25 in the first report, 8.0% in spring 2025/26 in the second. The periods are of different kinds: the two do not tell whether anything changed.",
            Assert.Single((await Compare(running, before, after)).Figures).Text);
        var later = await With("2023/24", 7);
        Assert.Equal("Illness, all pupils, 301: 7.9% in 2024/25 → 7.0% in 2023/24.", Assert.Single((await Compare(running, before, later)).Figures).Text);

        Task<string> With(string period, double value)
        {
            running.Attendance.Observations = [.. without, Given.Figure(Catalogue.IllnessAbsence, "301", period, value)];
            running.Attendance.Revision++;
            return Publish(running, Area);
        }
    }

    [Fact]
    public async Task Of_the_nation_it_tells_the_verdicts_and_the_counts_that_are_others()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var from = await Publish(running, Nation);
        Revise(running, Catalogue.OverallAbsence, "301", 6.2);
        Revise(running, Catalogue.PersistentAbsence, "301", 15);
        var changes = await Compare(running, from, await Publish(running, Nation));

        // Of the three key figures absence and suspensions were weak; suspensions alone are now, and the two others are strong.
        var first = changes.Verdicts.First();
        Assert.Equal((1, "301", Verdict.Weakness, Verdict.Mixed), (first.Number, first.AreaCode, first.From, first.To));
        Assert.EndsWith(": weakness → mixed.", first.Text, StringComparison.Ordinal);
        Assert.All(changes.Verdicts, v => Assert.Equal("301", v.AreaCode));
        var weak = changes.Counts.Single(c => c is { Number: 1, Verdict: Verdict.Weakness });
        Assert.Equal(-1, weak.To - weak.From);
        var mixed = changes.Counts.Single(c => c is { Number: 1, Verdict: Verdict.Mixed });
        Assert.Equal(1, mixed.To - mixed.From);
        Assert.Contains($"areas with weakness: {weak.From} → {weak.To}.", changes.Text, StringComparison.Ordinal);
        Assert.Empty(changes.Figures);
    }

    [Theory]
    [InlineData("301", "No verdict changed. No figure changed.")]
    [InlineData("", "No verdict changed. No count of areas changed.")]
    public async Task Two_that_do_not_differ_say_that_nothing_changed(string area, string text)
    {
        await using var running = await RunningReporting.Start(Cancel);
        var scope = area.Length > 0 ? Area : Nation;
        var from = await Publish(running, scope);
        // The same figures at another revision are another report.
        running.Attendance.Revision = 2;
        var to = await Publish(running, scope);
        Assert.NotEqual(from, to);
        var changes = await Compare(running, from, to);
        Assert.Equal((0, 0, 0), (changes.Verdicts.Count, changes.Counts.Count, changes.Figures.Count));
        Assert.EndsWith(text, changes.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_of_different_scopes_and_ids_of_none_are_refused()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var (area, nation) = (await Publish(running, Area), await Publish(running, Nation));
        var different = await Assert.ThrowsAsync<RpcException>(() => Compare(running, area, nation));
        Assert.Equal((StatusCode.InvalidArgument, "different-scopes"), (different.StatusCode, different.SendCode()));
        Assert.Contains($"{area} is of Barking and Dagenham, and {nation} is of England", different.Status.Detail, StringComparison.Ordinal);
        foreach (var (from, to, field) in new[] { ("0123", area, "from_id"), (area, "0123", "to_id") })
        {
            var unknown = await Assert.ThrowsAsync<RpcException>(() => Compare(running, from, to));
            Assert.Equal((StatusCode.NotFound, "unknown-report"), (unknown.StatusCode, unknown.SendCode()));
            Assert.StartsWith($"{field} is '0123'", unknown.Status.Detail, StringComparison.Ordinal);
        }
    }

    private static void Revise(RunningReporting running, Measure measure, string area, double value)
    {
        foreach (var figure in running.Attendance.Observations.Where(o => o.MeasureId == measure.Id && o.AreaCode == area && o.SenProvision == SenProvision.SenSupport))
            figure.Figure = new() { Value = value };
        running.Attendance.Revision++;
    }

    private static async Task<CompareReportsResponse> Compare(RunningReporting running, string from, string to) =>
        await running.Reports.CompareReportsAsync(new() { FromId = from, ToId = to }, cancellationToken: Cancel);

    private static async Task<string> Publish(RunningReporting running, ReportScope scope) =>
        (await running.Reports.PublishReportAsync(new() { Scope = scope, AsOf = Asked.Day }, cancellationToken: Cancel)).Report.Id;
}
