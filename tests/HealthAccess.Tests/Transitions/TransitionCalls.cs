using Send.HealthAccess.Tests.Figures;
using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Transitions;

/// <summary>Transitions to begin from, and the calls of <c>TransitionService</c>.</summary>
internal static class TransitionCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Due at 18 so many days before the end of the month that is measured.</summary>
    public static Transition Due(string area, string id, int days = 20) => new()
    {
        AreaCode = area,
        Id = id,
        Child = $"child-{id}",
        Service = HealthService.CamhsGettingMoreHelp,
        SenProvision = SenProvision.EhcPlan,
        DueOn = Lately.Before(days),
        AgeMonthsWhenDue = 216,
    };

    public static TransitionService.TransitionServiceClient Transitions(this RunningRecords service) => new(service.Channel);

    public static async Task<Transition> Record(this RunningRecords service, Transition transition) =>
        (await service.Transitions().RecordTransitionAsync(new() { Transition = transition }, cancellationToken: Cancel)).Transition;

    public static async Task<Transition> Plan(this RunningRecords service, Transition held, string day) =>
        (await service.Transitions().PlanTransitionAsync(new() { AreaCode = held.AreaCode, Id = held.Id, Etag = held.Etag, PlannedOn = day }, cancellationToken: Cancel)).Transition;

    public static async Task<Transition> Settle(this RunningRecords service, Transition held, string day, TransitionOutcome outcome) =>
        (await service.Transitions().RecordTransitionOutcomeAsync(
            new() { AreaCode = held.AreaCode, Id = held.Id, Etag = held.Etag, Outcome = outcome, OutcomeOn = day }, cancellationToken: Cancel)).Transition;
}
