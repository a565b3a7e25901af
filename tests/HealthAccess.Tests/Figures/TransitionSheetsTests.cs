using Send.HealthAccess.Tests.Transitions;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Figures;

public sealed class TransitionSheetsOnSqliteTests(OnSqlite service) : TransitionSheetsTests(service), IClassFixture<OnSqlite>;

public sealed class TransitionSheetsOnPostgreSqlTests(OnPostgreSql service) : TransitionSheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class TransitionSheetsTests(RunningRecords service)
{
    [Fact]
    public async Task A_move_is_planned_in_time_by_17_years_and_6_months_and_one_without_a_plan_is_not()
    {
        // 18 years (216 months) when due: 6 months before is 17½, 5 months before is not.
        await service.Record(TransitionCalls.Due("302", "early", 20).With(t => t.PlannedOn = Lately.End.AddDays(-20).AddMonths(-7).ToString("yyyy-MM-dd")));
        await service.Record(TransitionCalls.Due("302", "late", 20).With(t => t.PlannedOn = Lately.End.AddDays(-20).AddMonths(-5).ToString("yyyy-MM-dd")));
        await service.Record(TransitionCalls.Due("302", "never", 20));
        await service.Record(TransitionCalls.Due("302", "younger", 20).With(t => t.AgeMonthsWhenDue = 215));
        Assert.Equal((1, 3), (await service.Figure("302", "transitions-planned-by-17-and-a-half", Lately.Year)).Parts());
    }

    [Fact]
    public async Task Who_needed_no_adult_service_is_in_neither_number()
    {
        await Settled("a", TransitionOutcome.ReceivedByAdultService);
        await Settled("b", TransitionOutcome.NoAdultService);
        await Settled("c", TransitionOutcome.LostTouch);
        await Settled("d", TransitionOutcome.MovedAway);
        await Settled("e", TransitionOutcome.NoFurtherNeed);
        await service.Record(TransitionCalls.Due("303", "f", 20));
        Assert.Equal((1, 3), (await service.Figure("303", "transitions-received-by-adult-service", Lately.Year)).Parts());
        // "f" alone has no outcome, beside the three who needed an adult service.
        Assert.Equal((1, 4), (await service.Figure("303", "transitions-without-outcome", Lately.Year)).Parts());
    }

    [Fact]
    public async Task Where_nothing_is_recorded_of_anybody_that_is_said_and_no_share_is_given()
    {
        await service.Record(TransitionCalls.Due("304", "a", 20));
        Assert.StartsWith("No outcome is recorded", (await service.Figure("304", "transitions-received-by-adult-service", Lately.Year))!.Symbol.Reason, StringComparison.Ordinal);
        Assert.Equal((1, 1), (await service.Figure("304", "transitions-without-outcome", Lately.Year)).Parts());
    }

    private Task<Transition> Settled(string id, TransitionOutcome outcome) =>
        service.Record(TransitionCalls.Due("303", id, 20).With(t => (t.Outcome, t.OutcomeOn) = (outcome, Lately.Before(10))));
}
