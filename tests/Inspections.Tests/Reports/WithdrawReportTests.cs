using Grpc.Core;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Reports;

public sealed class WithdrawReportOnSqliteTests(OnSqlite service) : WithdrawReportTests(service), IClassFixture<OnSqlite>;

public sealed class WithdrawReportOnPostgreSqlTests(OnPostgreSql service) : WithdrawReportTests(service), IClassFixture<OnPostgreSql>;

public abstract class WithdrawReportTests(RunningInspections service)
{
    private static readonly Judgement Weak = ReportCalls.Judged(Theme.Therapy, JudgementKind.Weakness);
    private static readonly Judgement Strong = ReportCalls.Judged(Theme.Therapy, JudgementKind.Strength);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_withdrawn_report_feeds_no_figure_and_stays_in_the_history_with_its_reason()
    {
        var published = await service.Publish(await service.Draft(await service.Inspected("302", Weak)));
        Assert.Equal(3, await service.Grade("302", "judgement-therapy"));
        await service.Withdraw(published, ReportWithdrawalReason.WithdrawnByInspectorates);
        Assert.Null(await service.Grade("302", "judgement-therapy"));

        var read = await service.Report(published);
        Assert.Null(read.Published);
        Assert.Equal((ReportState.Withdrawn, ReportWithdrawalReason.WithdrawnByInspectorates), (read.Withdrawn.State, read.Withdrawn.WithdrawnBecause));
        Assert.Equal(Weak, Assert.Single(read.Withdrawn.Judgements));
        Assert.Equal(
            [(ReportState.Draft, 0), (ReportState.Withdrawn, 0), (ReportState.Withdrawn, 2)], read.History.Select(v => (v.Report.State, v.Withdraws)));
        var listed = await service.Reports.ListReportsAsync(new() { AreaCode = "302", State = ReportState.Withdrawn }, cancellationToken: Cancel);
        Assert.Equal([published.Id], listed.Reports.Select(r => r.Id));
    }

    [Fact]
    public async Task What_it_had_superseded_counts_again_and_can_be_withdrawn_in_its_turn()
    {
        var first = await service.Publish(await service.Draft(await service.Inspected("303", Weak)));
        var second = await service.Publish(await service.Amend((await service.Revise(first)).WithJudgements(Strong)));
        Assert.Equal(1, await service.Grade("303", "judgement-therapy"));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Withdraw(first));

        await service.Withdraw(second);
        Assert.Equal(3, await service.Grade("303", "judgement-therapy"));
        Assert.Equal(first, (await service.Report(first)).Published);
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Withdraw(second));

        await service.Withdraw(first);
        Assert.Null(await service.Grade("303", "judgement-therapy"));
        await Refusal.Of(StatusCode.FailedPrecondition, "not-published", () => service.Withdraw(first));
    }

    [Fact]
    public async Task After_it_there_is_no_draft_to_amend_whether_or_not_what_it_had_superseded_counts_again()
    {
        var first = await service.Publish(await service.Draft(await service.Inspected("311", Weak)));
        var second = await service.Publish(await service.Amend((await service.Revise(first)).WithJudgements(Strong)));
        await service.Withdraw(second);
        await Refusal.Of(StatusCode.FailedPrecondition, "no-draft", () => service.Amend(first));
        await service.Withdraw(first);
        await Refusal.Of(StatusCode.FailedPrecondition, "no-draft", () => service.Amend(first));
    }

    [Fact]
    public async Task A_draft_stays_in_hand_and_is_published_afterwards()
    {
        var published = await service.Publish(await service.Draft(await service.Inspected("304", Weak)));
        var draft = await service.Amend((await service.Revise(published)).WithJudgements(Strong));
        await service.Withdraw(published);
        Assert.Equal(draft, (await service.Report(draft)).Draft);
        await service.Publish(draft);
        Assert.Equal(1, await service.Grade("304", "judgement-therapy"));
        Assert.Null((await service.Report(draft)).Withdrawn);
    }

    [Fact]
    public async Task After_it_a_report_is_drafted_anew()
    {
        var published = await service.Publish(await service.Draft(await service.Inspected("305", Weak)));
        await service.Withdraw(published);
        await Refusal.Of(StatusCode.FailedPrecondition, "not-published", () => service.Revise(published));
        await service.Publish(await service.Draft(published.WithJudgements(Strong)));
        Assert.Equal(1, await service.Grade("305", "judgement-therapy"));
    }

    [Fact]
    public async Task It_needs_a_reason_of_the_list_and_a_report()
    {
        var draft = await service.Draft(await service.Inspected("306", Weak));
        await Refusal.Of(StatusCode.InvalidArgument, "no-withdrawal-reason", () => service.Withdraw(draft, ReportWithdrawalReason.Unspecified));
        await Refusal.Of(StatusCode.InvalidArgument, "no-withdrawal-reason", () => service.Withdraw(draft, (ReportWithdrawalReason)9));
        await Refusal.Of(StatusCode.FailedPrecondition, "not-published", () => service.Withdraw(draft));
        await Refusal.Of(StatusCode.NotFound, "no-such-report", () => service.Withdraw(new() { AreaCode = "306", Id = "306-2016-2018-01-15" }));
    }

    [Fact]
    public async Task An_inspection_whose_reports_are_all_withdrawn_may_be_amended_to_another_id()
    {
        var published = await service.Publish(await service.Draft(await service.Inspected("307", Weak)));
        var moved = (await service.Held("307")).Single().With(i => i.StartedOn = "2017-05-02");
        await Refusal.Of(StatusCode.FailedPrecondition, "has-report", () => service.Record(moved));
        await service.Withdraw(published);
        Assert.Equal("307-2016-2017-05-02", (await service.Record(moved)).Id);
        Assert.Equal(ReportState.Withdrawn, (await service.Report(published)).Withdrawn.State);
    }

    [Fact]
    public async Task A_file_that_says_it_again_is_noted_and_one_that_says_otherwise_is_kept()
    {
        var id = (await service.Inspected("308")).Id;
        await service.ImportJudgements(Given.Header("wrong"), (id, Weak));
        await service.Withdraw((await service.Report(new() { AreaCode = "308", Id = id })).Published);
        var again = await service.ImportJudgements(Given.Header("wrong again", strict: true), (id, Weak));
        Assert.Equal((0, "withdrawn-here"), (again.RowsChanged, Assert.Single(again.Notes).Code));
        Assert.Null(await service.Grade("308", "judgement-therapy"));
        Assert.Equal(1, (await service.ImportJudgements(Given.Header("right"), (id, Strong))).RowsChanged);
        Assert.Equal(1, await service.Grade("308", "judgement-therapy"));
    }
}
