using Grpc.Core;
using Send.HealthAccess.Transitions;
using Send.HealthAccess.V1;

namespace Send.HealthAccess;

/// <summary><c>send.health_access.v1.TransitionService</c>.</summary>
internal sealed class TransitionEndpoint(
    RecordTransition record,
    AmendTransition amend,
    PlanTransition plan,
    RecordTransitionOutcome settle,
    WithdrawTransition withdraw,
    GetTransition get,
    ListTransitions list,
    ImportTransitions import)
    : TransitionService.TransitionServiceBase
{
    public override Task<RecordTransitionResponse> RecordTransition(RecordTransitionRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendTransitionResponse> AmendTransition(AmendTransitionRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<PlanTransitionResponse> PlanTransition(PlanTransitionRequest request, ServerCallContext context) =>
        plan.Handle(request, context.CancellationToken);

    public override Task<RecordTransitionOutcomeResponse> RecordTransitionOutcome(RecordTransitionOutcomeRequest request, ServerCallContext context) =>
        settle.Handle(request, context.CancellationToken);

    public override Task<WithdrawTransitionResponse> WithdrawTransition(WithdrawTransitionRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetTransitionResponse> GetTransition(GetTransitionRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListTransitionsResponse> ListTransitions(ListTransitionsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportTransitionsResponse> ImportTransitions(IAsyncStreamReader<ImportTransitionsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
