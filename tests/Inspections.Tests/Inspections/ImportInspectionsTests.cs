using Grpc.Core;
using Send.Inspections.Tests.Reports;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class ImportInspectionsOnSqliteTests(OnSqlite service) : ImportInspectionsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportInspectionsOnPostgreSqlTests(OnPostgreSql service) : ImportInspectionsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportInspectionsTests(RunningInspections service)
{
    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_come_back_with_row_field_code_and_message()
    {
        var answer = await service.Import("mixed", Given.Of2016("302"), Given.Of2016("999"), Given.Of2016("E09000003"));
        Assert.Equal((3, 1, 0, 2), (answer.RowsReceived, answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal([(3L, "area_code", "unknown-area"), (4L, "inspection", "duplicate-row")], answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
        Assert.Contains("302-2016-2017-03-27", answer.Problems[1].Message, StringComparison.Ordinal);
        Assert.Equal(["duplicate-row", "unknown-area"], answer.Reasons.Select(r => r.Code));
    }

    [Fact]
    public async Task A_list_is_published_and_its_import_is_told_of()
    {
        await service.Import("told", Given.Of2023("303"));
        Assert.Equal(("a-list", Grain.Published), (await service.Observations("303")).Select(o => (o.Source.Id, o.Source.Grain)).Single());
        var imports = await service.Statistics.ListImportsAsync(new(), cancellationToken: TestContext.Current.CancellationToken);
        var import = Assert.Single(imports.Imports, i => i.BatchId == "told");
        Assert.Equal(("list.csv", 1, 1), (import.FileName, import.RowsReceived, import.RowsChanged));
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing()
    {
        var first = await service.Import("again", Given.Of2016("304"));
        var second = await service.Import("again", Given.Of2016("304"));
        Assert.Equal((true, 0L, first.Revision), (second.AlreadyImported, second.RowsChanged, second.Revision));
    }

    [Fact]
    public async Task The_same_content_in_another_batch_raises_no_revision()
    {
        await service.Import("content", Given.Of2016("305"));
        var before = await service.Observations("305");
        var second = await service.Import("content, sent anew", Given.Of2016("305"));
        Assert.Equal((0L, 1L), (second.RowsChanged, second.RowsUnchanged));
        Assert.Equal(before, await service.Observations("305"));
    }

    [Fact]
    public async Task A_later_list_changes_what_it_says_otherwise()
    {
        await service.Import("earlier", Given.Of2016("306"));
        var later = await service.Import("later", Given.Of2016("306").With(i => i.StatementOfAction = new()));
        Assert.Equal(1, later.RowsChanged);
        Assert.False(Assert.Single(await service.Held("306")).StatementOfAction.Required);
        Assert.Equal(0, Assert.Single(await service.Observations("306")).Figure.Value);
    }

    [Fact]
    public async Task A_later_list_that_knows_the_first_day_takes_the_place_of_the_one_that_did_not()
    {
        await service.Import("day unknown", Given.Of2023("307").With(i => (i.StartedOn, i.EndedOn) = ("", "")));
        Assert.Equal(["307-2023-2025-11-06"], (await service.Held("307")).Select(i => i.Id));
        Assert.Equal(["2025-11"], (await service.Observations("307")).Select(o => o.Period.Text));

        await service.Import("day known", Given.Of2023("307"));
        Assert.Equal(["307-2023-2025-07-07"], (await service.Held("307")).Select(i => i.Id));
        Assert.Equal(["2025-07"], (await service.Observations("307")).Select(o => o.Period.Text));
    }

    [Fact]
    public async Task What_was_amended_here_is_not_overwritten_by_a_list_and_the_row_says_so()
    {
        await service.Import("before the amendment", Given.Of2023("308").With(i => (i.StartedOn, i.EndedOn) = ("", "")));
        var amended = await service.Record(Assert.Single(await service.Held("308")).With(i => i.StartedOn = "2025-07-07"));
        var after = await service.Import("after it", Given.Of2016("308"), Given.Of2023("308").With(i => (i.StartedOn, i.EndedOn) = ("", "")));
        Assert.Equal((1, 1, 0), (after.RowsChanged, after.RowsUnchanged, after.RowsRefused));
        Assert.Equal([(3L, "inspection", "known-from-elsewhere")], after.Notes.Select(n => (n.RowNumber, n.Field, n.Code)));
        Assert.Contains(amended.Id, after.Notes[0].Message, StringComparison.Ordinal);
        Assert.Equal([amended.Id, "308-2016-2017-03-27"], (await service.Held("308")).Select(i => i.Id));
        Assert.Equal([Grain.Records, Grain.Published], (await service.Observations("308")).Select(o => o.Source.Grain));
    }

    [Fact]
    public async Task A_strict_list_is_kept_where_a_person_amended_one_of_its_inspections_and_the_amendment_stays()
    {
        Task<ImportObservationsResponse> Strict(string batch, params Inspection[] list) =>
            service.Send(Given.Header(batch, strict: true), list.Select((i, index) => new InspectionRow { RowNumber = index + 2, Inspection = i }));

        var first = await Strict("strict list", Given.Of2016("313"));
        var amended = await service.Record(Assert.Single(await service.Held("313")).With(i => i.StatementOfAction.SignificantWeaknesses = 5));

        var same = await Strict("strict list", Given.Of2016("313"));
        Assert.Equal((true, 0L, first.Revision), (same.AlreadyImported, same.RowsChanged, same.Revision));
        var next = await Strict("strict list of next month", Given.Of2016("313"), Given.Of2016("314"));
        Assert.Equal((1, 1, 0), (next.RowsChanged, next.RowsUnchanged, next.RowsRefused));
        Assert.Equal([(2L, "known-from-elsewhere")], next.Notes.Select(n => (n.RowNumber, n.Code)));
        Assert.Equal(amended, Assert.Single(await service.Held("313")));
        Assert.Single(await service.Held("314"));
    }

    [Fact]
    public async Task A_list_does_not_move_an_inspection_with_a_report_or_a_plan_to_another_first_day()
    {
        await service.Import("before the first day is known", Given.Of2016("330"), Given.Of2016("331"), Given.Of2016("332"));
        await service.Draft(new() { AreaCode = "330", Id = "330-2016-2017-03-27" });
        await service.Reports.RecordPlanAsync(
            new() { AreaCode = "331", Id = "331-2016-2017-03-27", SubmittedOn = "2023-01-10" }, cancellationToken: TestContext.Current.CancellationToken);

        var later = await service.Import("after it is known", Given.Of2016("330", "2017-04-03"), Given.Of2016("331", "2017-04-03"), Given.Of2016("332", "2017-04-03"));
        Assert.Equal([(2L, "inspection", "has-report"), (3L, "inspection", "has-report")], later.Notes.Select(n => (n.RowNumber, n.Field, n.Code)));
        Assert.Equal((1, 0), (later.RowsChanged, later.RowsRefused));
        foreach (var (area, day) in new[] { ("330", "2017-03-27"), ("331", "2017-03-27"), ("332", "2017-04-03") })
            Assert.Equal([$"{area}-2016-{day}"], (await service.Held(area)).Select(i => i.Id));
    }

    [Fact]
    public async Task A_strict_list_with_a_bad_row_keeps_nothing()
    {
        var revision = await service.Revision();
        await Refusal.Of(StatusCode.FailedPrecondition, "strict-refused", () => service.Send(
            Given.Header("strict", strict: true),
            [new() { RowNumber = 2, Inspection = Given.Of2016("310") }, new() { RowNumber = 3, Inspection = Given.Of2016("999") }]));
        Assert.Empty(await service.Held("310"));
        Assert.Empty(await service.Observations("310"));
        Assert.Equal(revision, await service.Revision());
    }

    [Fact]
    public async Task An_outcome_that_was_not_read_is_a_symbol_and_never_a_grade()
    {
        await service.Import("unread", Given.Of2023("311").With(i => i.Outcome = new() { UnreadBecause = "The list could not read it." }));
        var observation = Assert.Single(await service.Observations("311"));
        Assert.Null(observation.Figure);
        Assert.Equal((SymbolKind.NotAvailable, "The list could not read it."), (observation.Symbol.Kind, observation.Symbol.Reason));
    }

    [Fact]
    public async Task A_list_cannot_pass_for_what_was_recorded_here() => Assert.Equal(
        "header.source.id",
        await Refusal.Of(StatusCode.InvalidArgument, "reserved-source", () => service.Send(Given.Header("passing", "inspections-recorded"), [])));

    [Fact]
    public async Task A_batch_without_its_end_or_with_another_order_keeps_nothing()
    {
        ImportInspectionsRequest header = new() { Header = Given.Header("torn") };
        ImportInspectionsRequest row = new() { Row = new() { RowNumber = 2, Inspection = Given.Of2016("312") } };
        ImportInspectionsRequest one = new() { Totals = new() { Rows = 1 } };
        await Refused("no-header", row, one);
        await Refused("header-again", header, row, header);
        await Refused("no-totals", header, row);
        await Refused("wrong-totals", header, row, row, one);
        await Refused("after-totals", header, row, one, row);
        await Refused("no-header");
        await Refused("no-totals", header);
        Assert.Empty(await service.Held("312"));
    }

    private Task<string> Refused(string code, params ImportInspectionsRequest[] parts) =>
        Refusal.Of(StatusCode.InvalidArgument, code, () => service.Send(parts));
}
