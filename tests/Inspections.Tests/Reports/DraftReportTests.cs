using Grpc.Core;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;
using static Send.Inspections.Tests.Reports.ReportCalls;

namespace Send.Inspections.Tests.Reports;

public sealed class DraftReportOnSqliteTests(OnSqlite service) : DraftReportTests(service), IClassFixture<OnSqlite>;

public sealed class DraftReportOnPostgreSqlTests(OnPostgreSql service) : DraftReportTests(service), IClassFixture<OnPostgreSql>;

public abstract class DraftReportTests(RunningInspections service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_counts_once_it_is_published_and_a_published_report_counts_until_its_revision_is()
    {
        var id = (await service.Record(Given.Of2016("312"))).Id;
        var draft = await Draft(id, On(Theme.Camhs, JudgementKind.Strength));
        Assert.Empty(await service.Grades("312"));
        draft = await Amend(draft, On(Theme.Camhs, JudgementKind.AreaForImprovement));
        var published = await Publish(draft);
        Assert.Equal([("judgement-camhs", "2017-03", 2)], await service.Grades("312"));

        await Refusal.Of(StatusCode.FailedPrecondition, "published", () => Amend(published, On(Theme.Camhs, JudgementKind.Weakness)));
        var revision = await Revise(published);
        await Refusal.Of(StatusCode.FailedPrecondition, "draft-in-hand", () => Revise(published));
        revision = await Amend(revision, On(Theme.Camhs, JudgementKind.Weakness));
        Assert.Equal([("judgement-camhs", "2017-03", 2)], await service.Grades("312"));
        await Publish(revision);
        Assert.Equal([("judgement-camhs", "2017-03", 3)], await service.Grades("312"));

        var held = await service.Reports.GetReportAsync(new() { AreaCode = "312", Id = id }, cancellationToken: Cancel);
        Assert.Equal(
            [ReportState.Draft, ReportState.Draft, ReportState.Superseded, ReportState.Draft, ReportState.Draft, ReportState.Published],
            held.History.Select(v => v.Report.State));
        Assert.Null(held.Draft);
        Assert.Equal(JudgementKind.Weakness, Assert.Single(held.Published.Judgements).Judgement_);
    }

    [Fact]
    public async Task A_draft_that_is_withdrawn_leaves_what_is_published_and_one_without_a_judgement_is_not_published()
    {
        var id = (await service.Record(Given.Of2016("313"))).Id;
        var empty = await Draft(id);
        await Refusal.Of(StatusCode.FailedPrecondition, "no-judgement", () => Publish(empty));
        var published = await Publish(await Amend(empty, On(Theme.Therapy, JudgementKind.Weakness)));
        await Withdraw(await Revise(published));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => Revise(empty));
        await Refusal.Of(StatusCode.FailedPrecondition, "published", () => Withdraw(published));
        Assert.Equal([("judgement-therapy", "2017-03", 3)], await service.Grades("313"));
    }

    [Fact]
    public async Task A_draft_is_of_an_inspection_that_is_held_and_has_its_framework_s_judgements()
    {
        await Refusal.Of(StatusCode.NotFound, "no-such-inspection", () => Draft("314-2016-2017-03-27"));
        var id = (await service.Record(Given.Of2016("314"))).Id;
        await Refusal.Of(StatusCode.FailedPrecondition, "wrong-framework", () => Draft(id, On(Theme.Camhs, JudgementKind.PriorityAction)));
        Assert.Equal("report.judgements[0].text", await Refusal.Of(
            StatusCode.InvalidArgument, "personal-text", () => Draft(id, On(Theme.Camhs, JudgementKind.Weakness, "Write to head@school.example."))));
    }

    [Fact]
    public async Task A_file_leaves_a_draft_in_hand_and_what_was_published_here_as_they_are()
    {
        var id = (await service.Record(Given.Of2016("315"))).Id;
        var draft = await Draft(id, On(Theme.Therapy, JudgementKind.Strength));
        var row = Row(id, Theme.Camhs, JudgementKind.Weakness);
        Assert.Equal("draft-in-hand", Assert.Single((await service.ImportJudgements(Given.Header("315-a"), row)).Notes).Code);
        await Publish(draft);
        Assert.Equal("published-here", Assert.Single((await service.ImportJudgements(Given.Header("315-b"), row)).Notes).Code);
        Assert.Equal([("judgement-therapy", "2017-03", 1)], await service.Grades("315"));
    }

    [Fact]
    public async Task Reports_are_listed_by_state_theme_and_judgement_in_pages()
    {
        var (of2016, of2023) = ((await service.Record(Given.Of2016("316"))).Id, (await service.Record(Given.Of2023("316"))).Id);
        await Revise(await Publish(await Draft(of2016, On(Theme.Camhs, JudgementKind.Weakness))));
        await Publish(await Draft(of2023, On(Theme.Therapy, JudgementKind.AreaForImprovement)));
        Assert.Equal([(of2023, ReportState.Published), (of2016, ReportState.Draft), (of2016, ReportState.Published)], await Listed(new()));
        Assert.Equal([(of2016, ReportState.Draft)], await Listed(new() { State = ReportState.Draft }));
        Assert.Equal([(of2023, ReportState.Published)], await Listed(new() { Theme = Theme.Therapy }));
        Assert.Empty(await Listed(new() { Theme = Theme.Therapy, Judgement = JudgementKind.Weakness }));
        var first = await service.Reports.ListReportsAsync(new() { AreaCode = "316", PageSize = 2 }, cancellationToken: Cancel);
        Assert.Equal((2, 3), (first.Reports.Count, first.Total));
        Assert.Single((await service.Reports.ListReportsAsync(new() { AreaCode = "316", PageSize = 2, PageToken = first.NextPageToken }, cancellationToken: Cancel)).Reports);
    }

    private async Task<List<(string Id, ReportState State)>> Listed(ListReportsRequest request)
    {
        request.AreaCode = "316";
        return [.. (await service.Reports.ListReportsAsync(request, cancellationToken: Cancel)).Reports.Select(r => (r.Id, r.State))];
    }

    private async Task<InspectionReport> Draft(string id, params IEnumerable<Judgement> judgements) => (await service.Reports.DraftReportAsync(
        new() { Report = new() { AreaCode = id[..3], Id = id, Judgements = { judgements } } }, cancellationToken: Cancel)).Report;

    private async Task<InspectionReport> Amend(InspectionReport report, params IEnumerable<Judgement> judgements) => (await service.Reports.AmendDraftAsync(
        new() { Report = new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag, Judgements = { judgements } } }, cancellationToken: Cancel)).Report;

    private async Task<InspectionReport> Publish(InspectionReport report) => (await service.Reports.PublishReportAsync(
        new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag }, cancellationToken: Cancel)).Report;

    private async Task<InspectionReport> Revise(InspectionReport report) => (await service.Reports.ReviseReportAsync(
        new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag }, cancellationToken: Cancel)).Report;

    private async Task Withdraw(InspectionReport report) => await service.Reports.WithdrawDraftAsync(
        new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag }, cancellationToken: Cancel);
}
