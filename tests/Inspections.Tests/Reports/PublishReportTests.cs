using System.Net;
using System.Net.Http.Json;
using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.Tests.Surveys;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Reports;

public sealed class PublishReportOnSqliteTests(OnSqlite service) : PublishReportTests(service), IClassFixture<OnSqlite>;

public sealed class PublishReportOnPostgreSqlTests(OnPostgreSql service) : PublishReportTests(service), IClassFixture<OnPostgreSql>;

public abstract class PublishReportTests(RunningInspections service)
{
    private static readonly Judgement Therapy = ReportCalls.Judged(Theme.Therapy, JudgementKind.Weakness, "Waits are too long.");
    private static readonly Judgement Camhs = ReportCalls.Judged(Theme.Camhs, JudgementKind.Strength);

    [Fact]
    public async Task A_draft_says_nothing_until_it_is_published()
    {
        var draft = await service.Draft(await service.Inspected("302", Therapy, Camhs, ReportCalls.Judged(Theme.Therapy, JudgementKind.Strength)));
        Assert.DoesNotContain(await service.Observations("302"), o => o.MeasureId.StartsWith("judgement-", StringComparison.Ordinal));
        var published = await service.Publish(draft);
        // A theme has its gravest judgement, and one of which nothing was said has none.
        Assert.Equal(
            [("judgement-camhs", 1d), ("judgement-therapy", 3d)],
            (await service.Observations("302")).Where(o => o.MeasureId.StartsWith("judgement-", StringComparison.Ordinal)).Select(o => (o.MeasureId, o.Figure.Value)).Order());
        Assert.Equal((ReportState.Published, published), (published.State, (await service.Report(published)).Published));
    }

    [Fact]
    public async Task What_is_published_is_not_changed_but_superseded_by_a_draft_that_is_published()
    {
        var published = await service.Publish(await service.Draft(await service.Inspected("303", Therapy)));
        await Refusal.Of(StatusCode.FailedPrecondition, "published", () => service.Amend(published.WithJudgements(Camhs)));
        await Refusal.Of(StatusCode.FailedPrecondition, "published", () => service.Publish(published));
        var draft = await service.Revise(published);
        await Refusal.Of(StatusCode.FailedPrecondition, "draft-in-hand", () => service.Revise(draft));
        var amended = await service.Amend(draft.WithJudgements(Camhs));
        var meanwhile = await service.Report(published);
        Assert.Equal((published, amended), (meanwhile.Published, meanwhile.Draft));
        Assert.Equal(3, (await service.Measured("303", "judgement-therapy")).Figure.Value);

        await service.Publish(amended);
        var after = await service.Report(published);
        Assert.Equal(
            [ReportState.Draft, ReportState.Superseded, ReportState.Draft, ReportState.Draft, ReportState.Published], after.History.Select(v => v.Report.State));
        Assert.Null(after.Draft);
        Assert.Equal(["judgement-camhs"], (await service.Observations("303")).Select(o => o.MeasureId).Where(id => id.StartsWith("judgement-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_draft_without_a_judgement_is_not_published_and_one_that_was_given_up_leaves_what_was_published()
    {
        var empty = await service.Draft(await service.Inspected("304"));
        await Refusal.Of(StatusCode.FailedPrecondition, "no-judgement", () => service.Publish(empty));
        var published = await service.Publish(await service.Amend(empty.WithJudgements(Therapy)));
        var given = await service.GiveUp(await service.Revise(published));
        await Refusal.Of(StatusCode.FailedPrecondition, "no-draft", () => service.Publish(given));
        Assert.Equal(published, (await service.Report(published)).Published);
        Assert.Equal(3, (await service.Measured("304", "judgement-therapy")).Figure.Value);
    }

    [Fact]
    public async Task Over_HTTP_a_draft_is_given_up_by_a_route_that_does_not_read_as_the_withdrawal_of_what_is_published()
    {
        var draft = await service.Draft(await service.Inspected("307", Therapy));
        Assert.Equal(HttpStatusCode.NotFound, await Post("withdraw"));
        Assert.Equal(HttpStatusCode.OK, await Post("give-up"));
        Assert.Null((await service.Report(draft)).Draft);

        async Task<HttpStatusCode> Post(string route)
        {
            using var answer = await service.Http.PostAsJsonAsync(
                $"/v1/areas/{draft.AreaCode}/inspection-reports/{draft.Id}/{route}", new { etag = draft.Etag }, TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Only_of_an_inspection_that_is_held_is_there_a_report_and_only_of_2023_a_priority_action()
    {
        await Refusal.Of(StatusCode.FailedPrecondition, "no-such-inspection", () => service.Draft(new() { AreaCode = "305", Id = "305-2016-2018-01-15", Judgements = { Therapy } }));
        var of2016 = await service.Inspected("305", ReportCalls.Judged(Theme.Therapy, JudgementKind.PriorityAction));
        await Refusal.Of(StatusCode.FailedPrecondition, "wrong-framework", () => service.Draft(of2016));
        var of2023 = await service.Record(Given.Of2023("305").Failing());
        Assert.Equal(ReportState.Draft, (await service.Draft(new() { AreaCode = "305", Id = of2023.Id, Judgements = { of2016.Judgements } })).State);
    }

    [Fact]
    public async Task Only_of_systemic_failings_is_there_a_priority_action()
    {
        const string Code = "priority-actions-without-failings";
        var action = ReportCalls.Judged(Theme.Camhs, JudgementKind.PriorityAction);
        var failing = await service.Record(Given.Of2023("308").Failing());
        var published = await service.Publish(await service.Draft(new() { AreaCode = "308", Id = failing.Id, Judgements = { action } }));
        var draft = await service.Revise(published);
        var inspection = await service.Record(failing.With(i => i.Outcome = new() { Outcome = Outcome.Inconsistent }));

        Assert.Equal("report.judgement", await Refusal.Of(StatusCode.FailedPrecondition, Code, () => service.Publish(draft)));
        await Refusal.Of(StatusCode.FailedPrecondition, Code, () => service.Amend(draft.WithJudgements(action, Therapy)));
        await service.GiveUp(draft);
        await Refusal.Of(StatusCode.FailedPrecondition, Code, () => service.Revise(published));
        await service.Withdraw(published);
        await Refusal.Of(StatusCode.FailedPrecondition, Code, () => service.Draft(draft));
        var imported = await service.ImportJudgements(Given.Header("failing"), (inspection.Id, action), (inspection.Id, Therapy));
        Assert.Equal([("judgement", Code), ("row", "report-incomplete")], imported.Problems.Select(p => (p.Field, p.Code)));
        var unread = await service.Record(inspection.With(i => i.Outcome = new() { UnreadBecause = "It is not in the list." }));
        Assert.Equal(ReportState.Draft, (await service.Draft(new() { AreaCode = "308", Id = unread.Id, Judgements = { action } })).State);
    }

    [Fact]
    public async Task A_change_without_an_etag_is_told_that_it_has_none()
    {
        var draft = await service.Draft(await service.Inspected("309", Therapy));
        Assert.Equal("etag", await Refusal.Of(StatusCode.InvalidArgument, "no-etag", () => service.Publish(Unread(draft))));
        await Refusal.Of(StatusCode.InvalidArgument, "no-etag", () => service.Amend(Unread(draft)));
        await Refusal.Of(StatusCode.InvalidArgument, "no-etag", () => service.GiveUp(Unread(draft)));
        var published = await service.Publish(draft);
        await Refusal.Of(StatusCode.InvalidArgument, "no-etag", () => service.Revise(Unread(published)));
        await Refusal.Of(StatusCode.InvalidArgument, "no-etag", () => service.Withdraw(Unread(published)));

        static InspectionReport Unread(InspectionReport report) => new(report) { Etag = "" };
    }

    [Fact]
    public async Task Where_one_is_published_a_draft_is_told_to_be_made_of_it()
    {
        var published = await service.Publish(await service.Draft(await service.Inspected("310", Therapy)));
        var exists = await Assert.ThrowsAsync<RpcException>(() => service.Draft(published.WithJudgements(Camhs)));
        Assert.Equal("report-exists", exists.SendCode());
        Assert.Contains("(ReviseReport)", exists.Status.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("etag", exists.Status.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.judgements[0].theme", "unknown-theme", 9, 1, "")]
    [InlineData("report.judgements[0].judgement", "no-judgement-kind", 4, 0, "")]
    [InlineData("report.judgements[0].judgement", "unknown-judgement", 4, 7, "")]
    [InlineData("report.judgements[0].text", "personal-number-in-text", 4, 3, "The child 943 476 5919 waited.")]
    [InlineData("report.judgements[0].text", "personal-number-in-text", 4, 3, "Ring 01632 960 123 now.")]
    [InlineData("report.judgements[0].text", "address-in-text", 4, 3, "Write to a@b.example.")]
    public async Task What_is_wrong_with_a_judgement_is_named_by_field_and_code(string field, string code, int theme, int kind, string text) => Assert.Equal(
        field,
        await Refusal.Of(StatusCode.InvalidArgument, code, () => service.Draft(new()
        {
            AreaCode = "306",
            Id = "306-2016-2018-01-15",
            Judgements = { ReportCalls.Judged((Theme)theme, (JudgementKind)kind, text) },
        })));
}
