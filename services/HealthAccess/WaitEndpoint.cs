using Grpc.Core;
using Send.HealthAccess.V1;
using Send.HealthAccess.Waits;

namespace Send.HealthAccess;

/// <summary><c>send.health_access.v1.WaitService</c>.</summary>
internal sealed class WaitEndpoint(GetWaits get) : WaitService.WaitServiceBase
{
    public override Task<GetWaitsResponse> GetWaits(GetWaitsRequest request, ServerCallContext context) => get.Handle(request, context.CancellationToken);
}
