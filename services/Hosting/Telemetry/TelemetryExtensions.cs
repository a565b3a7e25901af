using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Send.Hosting.Telemetry;

/// <summary>Traces, metrics and logs by OTLP, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to.</summary>
internal static class TelemetryExtensions
{
    public static void AddTelemetry(this WebApplicationBuilder builder, string appId)
    {
        builder.Services.AddSingleton<DistributedContextPropagator, LastParentPropagator>();
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return;
        builder.Logging.AddOpenTelemetry(o => o.IncludeScopes = true);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService($"send-{appId}"))
            .WithTracing(t => t.AddAspNetCoreInstrumentation().AddGrpcClientInstrumentation())
            .WithMetrics(m => m.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation())
            .UseOtlpExporter();
    }
}
