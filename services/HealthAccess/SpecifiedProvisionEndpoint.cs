using Grpc.Core;
using Send.HealthAccess.SpecifiedProvisions;
using Send.HealthAccess.V1;

namespace Send.HealthAccess;

/// <summary><c>send.health_access.v1.SpecifiedProvisionService</c>.</summary>
internal sealed class SpecifiedProvisionEndpoint(
    RecordSpecifiedProvision record,
    AmendSpecifiedProvision amend,
    EndSpecifiedProvision end,
    WithdrawSpecifiedProvision withdraw,
    GetSpecifiedProvision get,
    ListSpecifiedProvisions list,
    ImportSpecifiedProvisions import)
    : SpecifiedProvisionService.SpecifiedProvisionServiceBase
{
    public override Task<RecordSpecifiedProvisionResponse> RecordSpecifiedProvision(RecordSpecifiedProvisionRequest request, ServerCallContext context) =>
        record.Handle(request, context.CancellationToken);

    public override Task<AmendSpecifiedProvisionResponse> AmendSpecifiedProvision(AmendSpecifiedProvisionRequest request, ServerCallContext context) =>
        amend.Handle(request, context.CancellationToken);

    public override Task<EndSpecifiedProvisionResponse> EndSpecifiedProvision(EndSpecifiedProvisionRequest request, ServerCallContext context) =>
        end.Handle(request, context.CancellationToken);

    public override Task<WithdrawSpecifiedProvisionResponse> WithdrawSpecifiedProvision(WithdrawSpecifiedProvisionRequest request, ServerCallContext context) =>
        withdraw.Handle(request, context.CancellationToken);

    public override Task<GetSpecifiedProvisionResponse> GetSpecifiedProvision(GetSpecifiedProvisionRequest request, ServerCallContext context) =>
        get.Handle(request, context.CancellationToken);

    public override Task<ListSpecifiedProvisionsResponse> ListSpecifiedProvisions(ListSpecifiedProvisionsRequest request, ServerCallContext context) =>
        list.Handle(request, context.CancellationToken);

    public override Task<ImportSpecifiedProvisionsResponse> ImportSpecifiedProvisions(
        IAsyncStreamReader<ImportSpecifiedProvisionsRequest> requestStream, ServerCallContext context) =>
        import.Handle(requestStream, context.CancellationToken);
}
