using Grpc.Core;
using Send.HealthAccess.Crisis;
using Send.HealthAccess.V1;

namespace Send.HealthAccess;

/// <summary><c>send.health_access.v1.CrisisEventService</c>.</summary>
internal sealed class CrisisEventEndpoint(
    RecordCrisisEvent record,
    AmendCrisisEvent amend,
    WithdrawCrisisEvent withdraw,
    GetCrisisEvent get,
    ListCrisisEvents list,
    ImportCrisisEvents import)
    : CrisisEventService.CrisisEventServiceBase
{
    public override Task<RecordCrisisEventResponse> RecordCrisisEvent(RecordCrisisEventRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendCrisisEventResponse> AmendCrisisEvent(AmendCrisisEventRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<WithdrawCrisisEventResponse> WithdrawCrisisEvent(WithdrawCrisisEventRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetCrisisEventResponse> GetCrisisEvent(GetCrisisEventRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListCrisisEventsResponse> ListCrisisEvents(ListCrisisEventsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportCrisisEventsResponse> ImportCrisisEvents(
        IAsyncStreamReader<ImportCrisisEventsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
