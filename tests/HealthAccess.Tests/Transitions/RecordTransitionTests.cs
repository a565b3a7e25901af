using Grpc.Core;
using Send.HealthAccess.Tests.Figures;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Transitions;

public sealed class RecordTransitionOnSqliteTests(OnSqlite service) : RecordTransitionTests(service), IClassFixture<OnSqlite>;

public sealed class RecordTransitionOnPostgreSqlTests(OnPostgreSql service) : RecordTransitionTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordTransitionTests(RunningRecords service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_move_is_planned_and_settled_once_and_each_step_stays_in_its_history()
    {
        var planned = await service.Plan(await service.Record(TransitionCalls.Due("302", "a")), Lately.Before(300));
        await Refusal.Of(StatusCode.FailedPrecondition, "already-planned", () => service.Plan(planned, Lately.Before(200)));
        var settled = await service.Settle(planned, Lately.Before(5), TransitionOutcome.ReceivedByAdultService);
        await Refusal.Of(StatusCode.FailedPrecondition, "already-settled", () => service.Settle(settled, Lately.Before(4), TransitionOutcome.LostTouch));
        var read = await service.Transitions().GetTransitionAsync(new() { AreaCode = "302", Id = "a" }, cancellationToken: Cancel);
        Assert.Equal(3, read.History.Count);
        Assert.Equal(settled, read.Transition);
    }

    [Fact]
    public async Task The_age_when_planned_is_that_when_due_less_the_whole_months_between()
    {
        var recorded = await service.Record(TransitionCalls.Due("303", "a").With(t => (t.DueOn, t.PlannedOn) = ("2025-09-15", "2025-03-16")));
        Assert.Equal(211, recorded.AgeMonthsWhenPlanned);
        Assert.False((await service.Record(TransitionCalls.Due("303", "b"))).HasAgeMonthsWhenPlanned);
    }

    [Theory]
    [InlineData("age_months_when_due", "age", 167, "", "", 0)]
    [InlineData("age_months_when_due", "age", 312, "", "", 0)]
    [InlineData("planned_on", "planned-after-due", 216, "2025-09-16", "", 0)]
    [InlineData("outcome", "day-without-outcome", 216, "", "2025-09-15", 0)]
    [InlineData("outcome_on", "outcome-without-day", 216, "", "", 1)]
    public async Task What_is_wrong_is_named_by_field_and_code(string field, string code, int age, string planned, string outcomeOn, int outcome) => Assert.Equal(
        $"transition.{field}",
        await Refusal.Of(StatusCode.InvalidArgument, code, () => service.Record(TransitionCalls.Due("304", "a").With(t =>
        {
            (t.DueOn, t.AgeMonthsWhenDue, t.PlannedOn) = ("2025-09-15", age, planned);
            (t.Outcome, t.OutcomeOn) = ((TransitionOutcome)outcome, outcomeOn);
        }))));

    [Fact]
    public async Task Moves_are_listed_the_next_due_first_and_those_without_a_plan_alone()
    {
        await service.Record(TransitionCalls.Due("305", "later", 10));
        await service.Record(TransitionCalls.Due("305", "sooner", 40).With(t => t.PlannedOn = Lately.Before(100)));
        Assert.Equal(["sooner", "later"], await Ids(new() { AreaCode = "305" }));
        Assert.Equal(["later"], await Ids(new() { AreaCode = "305", WithoutPlan = true }));
        Assert.Equal(["sooner"], await Ids(new() { AreaCode = "305", Child = "child-sooner" }));
        await Refusal.Of(StatusCode.FailedPrecondition, "transition-twice", () => service.Record(TransitionCalls.Due("305", "again", 10).With(t => t.Child = "child-later")));
    }

    private async Task<IEnumerable<string>> Ids(ListTransitionsRequest request) =>
        (await service.Transitions().ListTransitionsAsync(request, cancellationToken: Cancel)).Transitions.Select(t => t.Id);
}
