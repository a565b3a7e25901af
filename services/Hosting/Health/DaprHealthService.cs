using Dapr.AppCallback.Autogen.Grpc.v1;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Send.Hosting.Clients;
using Send.Hosting.Errors;

namespace Send.Hosting.Health;

/// <summary>Dapr's sidecar asks after an app's health by its own service, and takes UNIMPLEMENTED for unhealthy. Its own health is left out: each would wait for the other.</summary>
internal sealed class DaprHealthService(HealthCheckService health) : AppCallbackHealthCheck.AppCallbackHealthCheckBase
{
    public override async Task<HealthCheckResponse> HealthCheck(Empty request, ServerCallContext context)
    {
        var report = await health.CheckHealthAsync(c => c.Name != SidecarHealth.Name, context.CancellationToken);
        return report.Status == HealthStatus.Unhealthy
            ? throw new ServiceException(new("not-ready", StatusCode.Unavailable, "The service is not ready."))
            : new HealthCheckResponse();
    }
}
