using Grpc.Core;
using Send.HealthAccess.Commissioning;
using Send.HealthAccess.V1;

namespace Send.HealthAccess;

/// <summary><c>send.health_access.v1.CommissioningService</c>.</summary>
internal sealed class CommissioningEndpoint(
    RecordCommissionedService record,
    AmendCommissionedService amend,
    EndCommissionedService end,
    WithdrawCommissionedService withdraw,
    GetCommissionedService get,
    ListCommissionedServices list,
    ImportCommissionedServices import,
    GetAgeCover cover)
    : CommissioningService.CommissioningServiceBase
{
    public override Task<RecordCommissionedServiceResponse> RecordCommissionedService(RecordCommissionedServiceRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendCommissionedServiceResponse> AmendCommissionedService(AmendCommissionedServiceRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<EndCommissionedServiceResponse> EndCommissionedService(EndCommissionedServiceRequest request, ServerCallContext context) =>
        end.Handle(request, context.CancellationToken);

    public override Task<WithdrawCommissionedServiceResponse> WithdrawCommissionedService(WithdrawCommissionedServiceRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetCommissionedServiceResponse> GetCommissionedService(GetCommissionedServiceRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListCommissionedServicesResponse> ListCommissionedServices(ListCommissionedServicesRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportCommissionedServicesResponse> ImportCommissionedServices(
        IAsyncStreamReader<ImportCommissionedServicesRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);

    public override Task<GetAgeCoverResponse> GetAgeCover(GetAgeCoverRequest request, ServerCallContext context) =>
        cover.Handle(request, context.CancellationToken);
}
