using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Send.Hosting.Health;

namespace Send.Hosting.Clients;

/// <summary>
/// A service whose calls go by a sidecar is ready when that passes calls on. Asked is the sidecar's outbound health, which
/// does not wait for the service itself.
/// </summary>
internal sealed class SidecarHealth(HttpClient http) : IHealthCheck
{
    public const string Name = "sidecar";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("v1.0/healthz/outbound", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"The sidecar answers {(int)answer.StatusCode}.");
        }
        catch (HttpRequestException e)
        {
            return HealthCheckResult.Unhealthy($"The sidecar at {http.BaseAddress} does not answer.", e);
        }
    }

    public static void AddTo(WebApplicationBuilder builder)
    {
        if (builder.Configuration.Read<ClientOptions>("Clients").Transport != ClientTransport.Dapr)
            return;
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null }) { BaseAddress = DaprSidecar.Http(builder.Configuration) };
        builder.Services.AddHealthChecks().AddCheck(Name, new SidecarHealth(http), failureStatus: null, tags: [], HealthExtensions.Patience);
    }
}
