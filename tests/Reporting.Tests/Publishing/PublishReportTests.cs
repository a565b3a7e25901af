using Grpc.Core;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Publishing;

public sealed class PublishReportTests
{
    private static readonly ReportScope Area = new() { AreaCode = "301" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_report_stays_the_same_to_the_byte_after_a_later_import_and_after_a_restart(string provider)
    {
        await using var running = await Start(provider);
        var first = await Publish(running, Area);
        var before = await running.Reports.GetReportAsync(new() { Id = first.Report.Id, WithBytes = true }, cancellationToken: Cancel);
        Assert.Equal(Verdict.Weakness, before.Content.Area.Findings[0].Verdict);
        Assert.Equal((first.Report.Id, true, "", ""), (before.Report.Id, (await Publish(running, Area)).AlreadyPublished, before.Report.Supersedes, before.Report.SupersededBy));

        running.Attendance.Observations = [];
        running.Attendance.Revision = 2;
        var second = await Publish(running, Area);
        Assert.Equal((false, first.Report.Id), (second.AlreadyPublished, second.Report.Supersedes));
        await running.Restart(Cancel);

        var after = await running.Reports.GetReportAsync(new() { Id = first.Report.Id, WithBytes = true }, cancellationToken: Cancel);
        Assert.Equal(before.ContentBytes, after.ContentBytes);
        Assert.Equal(second.Report.Id, after.Report.SupersededBy);
        var listed = await running.Reports.ListReportsAsync(new() { Scope = Area }, cancellationToken: Cancel);
        Assert.Equal([second.Report.Id, first.Report.Id], listed.Reports.Select(r => r.Id));
        var compared = await running.Reports.CompareReportsAsync(new() { FromId = first.Report.Id, ToId = second.Report.Id }, cancellationToken: Cancel);
        var verdict = compared.Verdicts.Single(v => v.Number == 1);
        Assert.Equal((Verdict.Weakness, Verdict.InsufficientEvidence), (verdict.From, verdict.To));
        Assert.Contains(compared.Figures, f => f.Kind == FigureChangeKind.Gone);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_report_of_the_nation_counts_the_verdicts_that_it_shows(string provider)
    {
        await using var running = await Start(provider);
        var nation = await Publish(running, new() { Areas = new() });
        var content = (await running.Reports.GetReportAsync(new() { Id = nation.Report.Id }, cancellationToken: Cancel)).Content;
        Assert.Equal(153, content.Many.Areas.Count);
        Assert.All(content.Many.Counts.Findings, f => Assert.Equal(f.Weakness, content.Many.Areas.Count(a => a.Verdicts[f.Number - 1] == Verdict.Weakness)));
    }

    [Fact]
    public async Task An_incomplete_report_is_published_only_where_that_is_allowed()
    {
        await using var running = await Start("Sqlite");
        await running.Inspections.Stop();
        var refused = await Assert.ThrowsAsync<RpcException>(() => Publish(running, Area));
        Assert.Equal(StatusCode.Unavailable, refused.StatusCode);
        Assert.Empty((await running.Reports.ListReportsAsync(new(), cancellationToken: Cancel)).Reports);
        var allowed = await running.Reports.PublishReportAsync(new() { Scope = Area, AsOf = Asked.Day, AllowIncomplete = true }, cancellationToken: Cancel);
        Assert.False(allowed.Report.Complete);
    }

    [Fact]
    public async Task An_id_of_no_report_is_not_found()
    {
        await using var running = await Start("Sqlite");
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await running.Reports.GetReportAsync(new() { Id = "0123" }, cancellationToken: Cancel));
        Assert.Equal(StatusCode.NotFound, refused.StatusCode);
    }

    private static Task<RunningReporting> Start(string provider) => RunningReporting.StartOn(provider, Cancel);

    private static async Task<PublishReportResponse> Publish(RunningReporting running, ReportScope scope) =>
        await running.Reports.PublishReportAsync(new() { Scope = scope, AsOf = Asked.Day }, cancellationToken: Cancel);
}
