using Microsoft.Extensions.Configuration;

namespace Send.Hosting.Clients;

/// <summary>Where this service's own sidecar is: <c>DAPR_GRPC_ENDPOINT</c>, else <c>DAPR_GRPC_PORT</c>, else port 50001.</summary>
internal static class DaprSidecar
{
    private const string DefaultPort = "50001";

    public static Uri Address(IConfiguration configuration) => configuration["DAPR_GRPC_ENDPOINT"] is { Length: > 0 } endpoint
        ? new(endpoint)
        : new($"http://127.0.0.1:{(configuration["DAPR_GRPC_PORT"] is { Length: > 0 } port ? port : DefaultPort)}");
}
