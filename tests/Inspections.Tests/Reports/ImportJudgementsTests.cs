using Grpc.Core;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;
using static Send.Inspections.Tests.Reports.ReportCalls;

namespace Send.Inspections.Tests.Reports;

public sealed class ImportJudgementsOnSqliteTests(OnSqlite service) : ImportJudgementsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportJudgementsOnPostgreSqlTests(OnPostgreSql service) : ImportJudgementsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportJudgementsTests(RunningInspections service)
{
    [Fact]
    public async Task The_gravest_judgement_on_each_theme_is_a_figure_of_the_month_in_which_the_inspection_began()
    {
        var id = (await service.Record(Given.Of2016("302"))).Id;
        var answer = await service.ImportJudgements(
            Given.Header("302-first"),
            Row(id, Theme.Therapy, JudgementKind.Weakness), Row(id, Theme.Therapy, JudgementKind.Strength), Row(id, Theme.SenSupport, JudgementKind.AreaForImprovement));
        Assert.Equal((3, 3, 0), (answer.RowsReceived, answer.RowsChanged, answer.RowsRefused));
        Assert.Equal([("judgement-sen-support", "2017-03", 2), ("judgement-therapy", "2017-03", 3)], await service.Grades("302"));
    }

    [Fact]
    public async Task The_same_report_again_changes_nothing_and_a_corrected_one_takes_its_place()
    {
        var id = (await service.Record(Given.Of2016("303"))).Id;
        await service.ImportJudgements(Given.Header("303-first"), Row(id, Theme.Camhs, JudgementKind.Weakness), Row(id, Theme.Therapy, JudgementKind.Strength));
        var again = await service.ImportJudgements(Given.Header("303-again"), Row(id, Theme.Therapy, JudgementKind.Strength), Row(id, Theme.Camhs, JudgementKind.Weakness));
        Assert.Equal((0, 2), (again.RowsChanged, again.RowsUnchanged));
        await service.ImportJudgements(Given.Header("303-corrected"), Row(id, Theme.Camhs, JudgementKind.AreaForImprovement));
        Assert.Equal([("judgement-camhs", "2017-03", 2)], await service.Grades("303"));
    }

    [Fact]
    public async Task A_report_with_a_refused_row_is_not_published_and_another_of_the_batch_is()
    {
        var (of2016, of2023) = ((await service.Record(Given.Of2016("304"))).Id, (await service.Record(Given.Of2023("304"))).Id);
        var answer = await service.ImportJudgements(
            Given.Header("304"),
            Row(of2016, Theme.Camhs, JudgementKind.PriorityAction), Row(of2016, Theme.Therapy, JudgementKind.Strength), Row(of2023, Theme.Therapy, JudgementKind.AreaForImprovement));
        Assert.Equal((1, 2), (answer.RowsChanged, answer.RowsRefused));
        Assert.Equal([(2L, "wrong-framework"), (3L, "report-incomplete")], answer.Problems.Select(p => (p.RowNumber, p.Code)));
        Assert.Equal([("judgement-therapy", "2025-07", 2)], await service.Grades("304"));
    }

    [Theory]
    [InlineData("305-2016-2001-01-01", 1, JudgementKind.Strength, "", "inspection", "no-such-inspection")]
    [InlineData("305-2023-2025-07-07", 1, JudgementKind.Weakness, "", "judgement", "wrong-framework")]
    [InlineData("305-2023-2025-07-07", 1, JudgementKind.PriorityAction, "", "judgement", "priority-actions-without-failings")]
    [InlineData("305-2023-2025-07-07", 7, JudgementKind.Strength, "", "theme", "unknown-theme")]
    [InlineData("305-2023-2025-07-07", 1, (JudgementKind)(-1), "", "judgement", "unknown-judgement")]
    [InlineData("305-2023-2025-07-07", 1, JudgementKind.Strength, "Ring 020 7946 0000.", "text", "personal-text")]
    public async Task What_is_wrong_with_a_row_is_said_with_field_and_code(string id, int theme, JudgementKind kind, string text, string field, string code)
    {
        if (await service.Held("305") is [])
            await service.Record(Given.Of2023("305"));
        var answer = await service.ImportJudgements(Given.Header($"{code}-{theme}-{kind}"), Row(id, (Theme)theme, kind, text));
        Assert.Equal([(2L, field, code)], answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
    }

    [Fact]
    public async Task Priority_actions_go_with_failings_and_with_an_outcome_that_was_not_read()
    {
        var failing = (await service.Record(Given.Of2023("306").With(i => i.Outcome = new() { Outcome = Outcome.WidespreadFailings }))).Id;
        var unread = (await service.Record(Given.Of2023("307").With(i => i.Outcome = new() { UnreadBecause = "The sentence was not found." }))).Id;
        var answer = await service.ImportJudgements(
            Given.Header("actions"), Row(failing, Theme.Camhs, JudgementKind.PriorityAction), Row(unread, Theme.Camhs, JudgementKind.PriorityAction));
        Assert.Equal(2, answer.RowsChanged);
        Assert.Equal([("judgement-camhs", "2025-07", 4)], await service.Grades("306"));
    }

    [Fact]
    public async Task An_inspection_with_a_report_keeps_its_id_whether_one_amends_it_or_a_list_does()
    {
        var listed = Given.Of2016("308");
        await service.Import("308-list", listed);
        var held = Assert.Single(await service.Held("308"));
        await service.ImportJudgements(Given.Header("308-report"), Row(held.Id, Theme.Camhs, JudgementKind.Weakness));
        await Refusal.Of(StatusCode.FailedPrecondition, "has-report", () => service.Record(held.With(i => i.StartedOn = "2017-04-03")));
        var answer = await service.Import("308-moved", listed.With(i => i.StartedOn = "2017-04-03"));
        Assert.Equal("has-report", Assert.Single(answer.Notes).Code);
        Assert.Equal(held.Id, Assert.Single(await service.Held("308")).Id);
        Assert.Equal([("judgement-camhs", "2017-03", 3)], await service.Grades("308"));
    }

    [Fact]
    public async Task A_strict_batch_with_a_refused_row_keeps_nothing()
    {
        var id = (await service.Record(Given.Of2016("309"))).Id;
        await Refusal.Of(StatusCode.FailedPrecondition, "strict-refused", () => service.ImportJudgements(
            Given.Header("309", strict: true), Row(id, Theme.Camhs, JudgementKind.Weakness), Row("309-2016-none", Theme.Camhs, JudgementKind.Weakness)));
        Assert.Empty(await service.Grades("309"));
    }
}
