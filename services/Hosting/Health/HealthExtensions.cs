using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Send.Hosting.Clients;

namespace Send.Hosting.Health;

/// <summary>Health in the three forms that are asked for: grpc.health.v1, Dapr's callback, and HTTP.</summary>
internal static class HealthExtensions
{
    private const string Readiness = "readiness";
    private const string Liveness = "liveness";
    private static readonly TimeSpan CallsUnderWay = TimeSpan.FromSeconds(30);

    /// <summary>Until what a service depends on counts as not answering: less than probes wait.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(2);

    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddValidated<DrainOptions>("Drain");
        builder.Services.AddSingleton<Drain>();
        builder.Services.AddHostedService(s => s.GetRequiredService<Drain>());
        // The drain comes on top, or it would leave no time to the calls that are still under way.
        builder.Services.AddOptions<HostOptions>().Configure<IOptions<DrainOptions>>(
            (host, drain) => host.ShutdownTimeout = CallsUnderWay + TimeSpan.FromSeconds(drain.Value.Seconds));
        builder.Services.AddGrpcHealthChecks(o =>
        {
            o.Services.Map("", _ => true);
            o.Services.Map(Readiness, _ => true);
            o.Services.Map(Liveness, check => check.Name == Liveness);
        }).AddCheck<Drain>("drain").AddCheck(Liveness, () => HealthCheckResult.Healthy()); // a name without any check is UNKNOWN, which a kubelet takes for dead
        SidecarHealth.AddTo(builder);
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapGrpcHealthChecksService();
        app.MapGrpcService<DaprHealthService>();
        app.MapHealthChecks($"/health/{Readiness}");
        app.MapHealthChecks($"/health/{Liveness}", new HealthCheckOptions { Predicate = check => check.Name == Liveness });
    }
}
