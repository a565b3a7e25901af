using Grpc.Core;
using Send.Inspections.Tests.Reports;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class RecordInspectionOnSqliteTests(OnSqlite service) : RecordInspectionTests(service), IClassFixture<OnSqlite>;

public sealed class RecordInspectionOnPostgreSqlTests(OnPostgreSql service) : RecordInspectionTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordInspectionTests(RunningInspections service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_recorded_is_read_again_and_measured()
    {
        var recorded = await service.Record(Given.Of2016("302").With(i => i.StatementOfAction.Revisit = new()
        {
            StartedOn = "2019-05-13",
            PublishedOn = "2019-06-26",
            Progress = Progress.Some,
            WeaknessesProgressed = 2,
            WeaknessesNotProgressed = 1,
        }));
        var read = await service.Client.GetInspectionAsync(new() { Id = "302-2016-2017-03-27" }, cancellationToken: Cancel);
        Assert.Equal(recorded, read.Inspection);

        var observation = Assert.Single(await service.Observations("302"));
        Assert.Equal(
            ("written-statement-required", "2017-03", 1d, Grain.Records),
            (observation.MeasureId, observation.Period.Text, observation.Figure.Value, observation.Source.Grain));
    }

    [Fact]
    public async Task Areas_for_priority_action_keep_their_words_and_their_order()
    {
        string[] actions = ["Waits for “autism” assessment,\nby leaders.", "Plans."];
        var failing = Given.Of2023("303").With(i => i.Outcome = new() { Outcome = Outcome.WidespreadFailings, PriorityActions = { actions } });
        await service.Record(failing);
        Assert.Equal(actions, Assert.Single(await service.Held("303")).Outcome.PriorityActions);
        Assert.Equal(3, Assert.Single(await service.Observations("303")).Figure.Value);
    }

    [Fact]
    public async Task The_same_inspection_is_not_recorded_twice_whatever_first_day_is_given()
    {
        await service.Record(Given.Of2016("304"));
        await Refusal.Of(StatusCode.AlreadyExists, "inspection-exists", () => service.Record(Given.Of2016("304")));
        await Refusal.Of(StatusCode.AlreadyExists, "inspection-exists", () => service.Record(Given.Of2016("304", "2017-03-28")));
    }

    [Fact]
    public async Task Of_many_who_record_the_same_at_once_one_does()
    {
        var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await service.Record(Given.Of2023("305"));
                return StatusCode.OK;
            }
            catch (RpcException e)
            {
                return e.StatusCode;
            }
        }));
        Assert.Equal(1, attempts.Count(a => a == StatusCode.OK));
        Assert.Equal(7, attempts.Count(a => a == StatusCode.AlreadyExists));
        Assert.Single(await service.Held("305"));
    }

    [Fact]
    public async Task An_amendment_to_another_day_leaves_neither_the_old_inspection_nor_its_figure()
    {
        var recorded = await service.Record(Given.Of2016("306"));
        var amended = await service.Record(recorded.With(i => i.StartedOn = "2017-05-02"));
        Assert.Equal("306-2016-2017-05-02", amended.Id);

        await Refusal.Of(
            StatusCode.NotFound, "no-such-inspection", async () => await service.Client.GetInspectionAsync(new() { Id = recorded.Id }, cancellationToken: Cancel));
        Assert.Equal(["2017-05"], (await service.Observations("306")).Select(o => o.Period.Text));
    }

    [Fact]
    public async Task An_amendment_to_another_area_leaves_nothing_in_the_first()
    {
        var recorded = await service.Record(Given.Of2016("307"));
        await service.Record(recorded.With(i => i.AreaCode = "308"));
        Assert.Empty(await service.Held("307"));
        Assert.Empty(await service.Observations("307"));
        Assert.Single(await service.Observations("308"));
    }

    [Fact]
    public async Task An_amendment_of_another_framework_changes_the_measure()
    {
        var recorded = await service.Record(Given.Of2016("309", "2022-09-05"));
        await service.Record(recorded.With(i =>
        {
            (i.Framework, i.StartedOn, i.PublishedOn) = (Framework._2023, "2023-01-30", "2023-04-05");
            i.Outcome = new() { Outcome = Outcome.TypicallyPositive };
        }));
        Assert.Equal(("inspection-outcome", "2023-01", 1d), (await service.Observations("309")).Select(o => (o.MeasureId, o.Period.Text, o.Figure.Value)).Single());
    }

    [Fact]
    public async Task An_amendment_needs_the_etag_that_was_read_last()
    {
        var recorded = await service.Record(Given.Of2016("310"));
        var amended = await service.Record(recorded.With(i => i.StatementOfAction.SignificantWeaknesses = 4));
        Assert.NotEqual(recorded.Etag, amended.Etag);
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Record(recorded.With(i => i.StatementOfAction.SignificantWeaknesses = 5)));
        Assert.Equal(4, Assert.Single(await service.Held("310")).StatementOfAction.SignificantWeaknesses);
    }

    [Fact]
    public async Task An_amendment_of_what_is_not_there_is_refused() =>
        await Refusal.Of(StatusCode.NotFound, "no-such-inspection", () => service.Record(Given.Of2016("311").With(i => i.Etag = "0123456789abcdef")));

    [Fact]
    public async Task An_amendment_cannot_take_the_place_of_another_inspection()
    {
        await service.Record(Given.Of2016("312"));
        var second = await service.Record(Given.Of2016("312", "2016-10-03").With(i => i.PublishedOn = "2016-12-13"));
        await Refusal.Of(StatusCode.AlreadyExists, "inspection-exists", () => service.Record(
            second.With(i => (i.StartedOn, i.PublishedOn) = ("2017-03-27", "2022-12-01"))));
        Assert.Equal(2, (await service.Held("312")).Count);
    }

    [Fact]
    public async Task An_amendment_that_changes_nothing_raises_no_revision()
    {
        var recorded = await service.Record(Given.Of2016("313"));
        var revision = await service.Revision();
        Assert.Equal(recorded, await service.Record(recorded));
        Assert.Equal(revision, await service.Revision());
    }

    [Fact]
    public async Task A_figure_that_an_amendment_leaves_as_it_was_keeps_its_revision()
    {
        var recorded = await service.Record(Given.Of2016("314"));
        var before = Assert.Single(await service.Observations("314"));
        await service.Record(recorded.With(i => i.StatementOfAction.SignificantWeaknesses = 9));
        Assert.Equal(before, Assert.Single(await service.Observations("314")));
    }

    [Fact]
    public async Task Of_two_inspections_in_a_month_the_later_counts()
    {
        await service.Record(Given.Of2023("315", "2025-07-01").With(i => i.PublishedOn = "2025-10-01"));
        await service.Record(Given.Of2023("315").With(i => i.Outcome.Outcome = Outcome.TypicallyPositive));
        Assert.Equal(1, Assert.Single(await service.Observations("315")).Figure.Value);
    }

    [Fact]
    public async Task An_inspection_with_a_draft_or_a_plan_keeps_its_id_and_its_other_words_are_amended()
    {
        await service.Draft(await service.Inspected("316"));
        var drafted = (await service.Held("316")).Single();
        await Refusal.Of(StatusCode.FailedPrecondition, "has-report", () => service.Record(drafted.With(i => i.AreaCode = "317")));
        Assert.Equal(4, (await service.Record(drafted.With(i => i.StatementOfAction.SignificantWeaknesses = 4))).StatementOfAction.SignificantWeaknesses);

        var planned = await service.Record(Given.Of2016("318"));
        await service.Reports.RecordPlanAsync(new() { AreaCode = "318", Id = planned.Id, SubmittedOn = "2023-01-10" }, cancellationToken: Cancel);
        await Refusal.Of(StatusCode.FailedPrecondition, "has-report", () => service.Record(planned.With(i => i.StartedOn = "2017-05-02")));
        Assert.Equal([planned.Id], (await service.Held("318")).Select(i => i.Id));
    }

    [Fact]
    public async Task What_is_wrong_names_its_field()
    {
        Assert.Equal("inspection.area_code", await Refusal.Of(StatusCode.InvalidArgument, "unknown-area", () => service.Record(Given.Of2016("999"))));
        Assert.Equal(
            "inspection",
            await Refusal.Of(StatusCode.InvalidArgument, "no-inspection", async () => await service.Client.RecordInspectionAsync(new(), cancellationToken: Cancel)));
    }
}
