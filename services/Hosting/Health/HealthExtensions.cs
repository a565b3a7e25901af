using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;

namespace Send.Hosting.Health;

/// <summary>Health in the three forms that are asked for: grpc.health.v1, Dapr's callback, and HTTP.</summary>
internal static class HealthExtensions
{
    private const string Readiness = "readiness";
    private const string Liveness = "liveness";

    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddValidated<DrainOptions>("Drain");
        builder.Services.AddSingleton<Drain>();
        builder.Services.AddHostedService(s => s.GetRequiredService<Drain>());
        builder.Services.AddGrpcHealthChecks(o =>
        {
            o.Services.Map("", _ => true);
            o.Services.Map(Readiness, _ => true);
            o.Services.Map(Liveness, _ => false);
        }).AddCheck<Drain>("drain");
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapGrpcHealthChecksService();
        app.MapGrpcService<DaprHealthService>();
        app.MapHealthChecks($"/health/{Readiness}");
        app.MapHealthChecks($"/health/{Liveness}", new HealthCheckOptions { Predicate = _ => false });
    }
}
