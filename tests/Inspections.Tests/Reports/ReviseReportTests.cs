using Grpc.Core;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Reports;

public sealed class ReviseReportOnSqliteTests(OnSqlite service) : ReviseReportTests(service), IClassFixture<OnSqlite>;

public sealed class ReviseReportOnPostgreSqlTests(OnPostgreSql service) : ReviseReportTests(service), IClassFixture<OnPostgreSql>;

public abstract class ReviseReportTests(RunningInspections service)
{
    private static readonly Judgement Therapy = ReportCalls.Judged(Theme.Therapy, JudgementKind.Weakness);
    private static readonly Judgement Camhs = ReportCalls.Judged(Theme.Camhs, JudgementKind.Strength);

    [Fact]
    public async Task A_draft_is_made_of_what_is_published_and_not_of_one_that_was_given_up()
    {
        await service.Publish(await service.Draft(await service.Inspected("302", Therapy)));
        var read = await service.Report(new() { AreaCode = "302", Id = "302-2016-2017-03-27" });
        var given = await service.GiveUp(await service.Amend((await service.Revise(read.Published)).WithJudgements(Camhs)));
        Assert.Equal(ReportState.GivenUp, given.State);

        var after = await service.Report(given);
        Assert.Equal(read.Published, after.Published);
        Assert.Null(after.Draft);
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Revise(given));
        var draft = await service.Revise(after.Published);
        Assert.Equal(Therapy, Assert.Single(draft.Judgements));
        Assert.Equal(draft.Etag, (await service.Report(given)).Draft.Etag);
    }

    [Fact]
    public async Task Published_and_drafted_have_etags_of_their_own_of_which_neither_does_for_the_other()
    {
        var published = await service.Publish(await service.Draft(await service.Inspected("303", Therapy)));
        var draft = await service.Amend((await service.Revise(published)).WithJudgements(Camhs));
        var read = await service.Report(published);
        Assert.Equal((published.Etag, draft.Etag), (read.Published.Etag, read.Draft.Etag));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Publish(read.Published));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Withdraw(read.Draft));
    }

    [Fact]
    public async Task Where_the_first_draft_was_given_up_another_is_begun()
    {
        var draft = await service.Draft(await service.Inspected("304", Therapy));
        Assert.Equal(draft, await service.Draft(draft));
        await Refusal.Of(StatusCode.AlreadyExists, "report-exists", () => service.Draft(draft.WithJudgements(Camhs)));
        await service.GiveUp(draft);
        await Refusal.Of(StatusCode.FailedPrecondition, "not-published", () => service.Revise(draft));
        Assert.Equal(Camhs, Assert.Single((await service.Draft(draft.WithJudgements(Camhs))).Judgements));
    }
}
