using Grpc.Core;
using Send.Inspections.Tests.Surveys;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Reports;

public sealed class ImportJudgementsOnSqliteTests(OnSqlite service) : ImportJudgementsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportJudgementsOnPostgreSqlTests(OnPostgreSql service) : ImportJudgementsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportJudgementsTests(RunningInspections service)
{
    private static readonly Judgement Therapy = ReportCalls.Judged(Theme.Therapy, JudgementKind.Weakness);
    private static readonly Judgement Camhs = ReportCalls.Judged(Theme.Camhs, JudgementKind.AreaForImprovement);

    [Fact]
    public async Task The_rows_of_an_inspection_are_together_its_published_report()
    {
        var id = (await service.Inspected("302")).Id;
        var answer = await service.ImportJudgements(Given.Header("first"), (id, Therapy), (id, Camhs));
        Assert.Equal((2, 2, 0), (answer.RowsReceived, answer.RowsChanged, answer.RowsRefused));
        var report = await service.Report(new() { AreaCode = "302", Id = id });
        Assert.Equal([Theme.Therapy, Theme.Camhs], report.Published.Judgements.Select(j => j.Theme));
        Assert.Equal(2, (await service.Measured("302", "judgement-camhs")).Figure.Value);

        Assert.True((await service.ImportJudgements(Given.Header("first"), (id, Therapy))).AlreadyImported);
        Assert.Equal(0, (await service.ImportJudgements(Given.Header("again"), (id, Camhs), (id, Therapy))).RowsChanged);
        await service.ImportJudgements(Given.Header("other"), (id, Therapy));
        Assert.Equal([ReportState.Superseded, ReportState.Published], (await service.Report(new() { AreaCode = "302", Id = id })).History.Select(v => v.Report.State));
    }

    [Fact]
    public async Task A_report_with_a_refused_row_is_not_published_at_all()
    {
        var (whole, broken) = ((await service.Inspected("303")).Id, (await service.Inspected("304")).Id);
        var answer = await service.ImportJudgements(
            Given.Header("mixed"), (whole, Therapy), (broken, Therapy), (broken, ReportCalls.Judged((Theme)9, JudgementKind.Strength)), ("305-2016-2018-01-15", Therapy));
        Assert.Equal((4, 1, 3), (answer.RowsReceived, answer.RowsChanged, answer.RowsRefused));
        Assert.Equal(
            [(3L, "report-incomplete"), (4L, "unknown-theme"), (5L, "no-such-inspection")], answer.Problems.Select(p => (p.RowNumber, p.Code)));
        await Refusal.Of(StatusCode.NotFound, "no-such-report", () => service.Report(new() { AreaCode = "304", Id = broken }));
    }

    [Fact]
    public async Task A_file_without_a_theme_of_the_report_that_it_supersedes_is_kept_as_sent_and_noted()
    {
        var id = (await service.Inspected("308")).Id;
        var whole = await service.ImportJudgements(
            Given.Header("whole"), (id, Therapy), (id, Camhs), (id, ReportCalls.Judged(Theme.NoughtToTwentyFive, JudgementKind.Weakness)));
        Assert.Empty(whole.Notes);
        var part = await service.ImportJudgements(Given.Header("part", strict: true), (id, Therapy));
        var note = Assert.Single(part.Notes);
        Assert.Equal((1, 2L, "theme", "themes-left-out"), (part.RowsChanged, note.RowNumber, note.Field, note.Code));
        Assert.Contains("camhs, nought-to-twenty-five", note.Message, StringComparison.Ordinal);
        Assert.Equal(Therapy, Assert.Single((await service.Report(new() { AreaCode = "308", Id = id })).Published.Judgements));
        Assert.Empty((await service.ImportJudgements(Given.Header("part again"), (id, Therapy))).Notes);
    }

    [Fact]
    public async Task What_was_published_here_or_is_drafted_is_left_as_it_is_and_noted()
    {
        var published = await service.Publish(await service.Draft(await service.Inspected("306", Camhs)));
        var draft = await service.Draft(await service.Inspected("307", Camhs));
        var answer = await service.ImportJudgements(Given.Header("later", strict: true), (published.Id, Therapy), (draft.Id, Therapy));
        Assert.Equal((0, 2, 0), (answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(["published-here", "draft-in-hand"], answer.Notes.Select(n => n.Code));
        Assert.Equal(published, (await service.Report(published)).Published);
    }
}
