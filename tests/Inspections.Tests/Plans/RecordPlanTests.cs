using Grpc.Core;
using Send.Inspections.V1;
using Xunit;

namespace Send.Inspections.Tests.Plans;

public sealed class RecordPlanOnSqliteTests(OnSqlite service) : RecordPlanTests(service), IClassFixture<OnSqlite>;

public sealed class RecordPlanOnPostgreSqlTests(OnPostgreSql service) : RecordPlanTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordPlanTests(RunningInspections service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_written_statement_is_due_70_working_days_after_publication_and_is_submitted_and_accepted()
    {
        // Published on Wednesday 4 January 2017: 14 weeks of five days on, none of them a bank holiday, is Wednesday 12 April.
        var inspection = await service.Record(Given.Of2016("302", "2016-11-07").With(i => i.PublishedOn = "2017-01-04"));
        var plan = await Plan(inspection.Id, "2017-04-10");
        Assert.Equal(("2017-04-12", ""), (plan.DueOn, plan.AgreedOn));
        var agreed = await Plan(inspection.Id, "2017-04-10", "2017-05-02", plan.Etag);
        Assert.Equal("2017-05-02", agreed.AgreedOn);
        var report = await service.Reports.GetReportAsync(new() { AreaCode = "302", Id = inspection.Id }, cancellationToken: Cancel);
        Assert.Equal(["", "2017-05-02"], report.PlanHistory.Select(v => v.Plan.AgreedOn));
        await Refusal.Of(StatusCode.FailedPrecondition, "no-monitoring", () => Visit(inspection.Id, agreed.Etag, "2018-01-08"));
    }

    [Fact]
    public async Task A_priority_action_plan_has_monitoring_visits_one_of_a_day()
    {
        var inspection = await service.Record(Given.Of2023("303").With(i => i.Outcome = new() { Outcome = Outcome.WidespreadFailings, PriorityActions = { "Waits." } }));
        var plan = await Plan(inspection.Id, "2026-01-15");
        Assert.Equal("", plan.DueOn);
        var visited = await Visit(inspection.Id, plan.Etag, "2026-06-01");
        var again = await Visit(inspection.Id, visited.Etag, "2026-06-01", Progress.All);
        Assert.Equal([("2026-06-01", Progress.All)], again.Visits.Select(v => (v.Day, v.Progress)));
        Assert.Equal("visit.day", await Refusal.Of(StatusCode.InvalidArgument, "visit-before-report", () => Visit(inspection.Id, again.Etag, "2025-01-01")));
    }

    [Fact]
    public async Task No_plan_is_recorded_where_none_is_required_or_before_its_inspection()
    {
        var none = await service.Record(Given.Of2016("304").With(i => i.StatementOfAction = new()));
        await Refusal.Of(StatusCode.FailedPrecondition, "no-plan-required", () => Plan(none.Id, "2022-12-10"));
        var required = await service.Record(Given.Of2016("305"));
        await Refusal.Of(StatusCode.FailedPrecondition, "submitted-before-inspection", () => Plan(required.Id, "2017-01-10"));
        await Refusal.Of(StatusCode.InvalidArgument, "agreed-before-submitted", () => Plan(required.Id, "2023-01-10", "2023-01-09"));
        await Refusal.Of(StatusCode.FailedPrecondition, "no-such-inspection", () => Plan("306-2016-2018-01-15", "2023-01-10"));
    }

    private async Task<ActionPlan> Plan(string id, string submitted, string agreed = "", string etag = "") =>
        (await service.Reports.RecordPlanAsync(new() { AreaCode = id[..3], Id = id, Etag = etag, SubmittedOn = submitted, AgreedOn = agreed }, cancellationToken: Cancel)).Plan;

    private async Task<ActionPlan> Visit(string id, string etag, string day, Progress progress = Progress.Some) =>
        (await service.Reports.RecordMonitoringAsync(new() { AreaCode = id[..3], Id = id, Etag = etag, Visit = new() { Day = day, Progress = progress } }, cancellationToken: Cancel)).Plan;
}
