using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Send.Hosting.Tests.Telemetry;

public sealed class TelemetryExtensionsTests
{
    private readonly ConcurrentDictionary<string, string> received = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Traces_metrics_and_logs_reach_the_collector_under_the_name_of_the_service()
    {
        await using var collector = Collector();
        await collector.StartAsync(Cancel);
        var address = collector.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        await using (var host = await RunningHost.Start((_, _) => throw new InvalidOperationException("unforeseen"), ("OTEL_EXPORTER_OTLP_ENDPOINT", address), ("Logging:LogLevel:Default", "Error")))
        {
            await Assert.ThrowsAsync<Grpc.Core.RpcException>(() => host.Client.Call(Way.Unary, "what was asked", Cancel));
            await host.App.StopAsync(Cancel);
        }

        Assert.Equal(["logs", "metrics", "trace"], received.Keys.Order(StringComparer.Ordinal));
        Assert.All(received.Values, body => Assert.Contains("send-probe", body, StringComparison.Ordinal));
        Assert.Contains("send.probe.v1.ProbeService/Ask", received["trace"], StringComparison.Ordinal);
        Assert.DoesNotContain(received.Values, body => body.Contains("what was asked", StringComparison.Ordinal));
    }

    /// <summary>A stand-in for a collector of OTLP by gRPC, which takes everything and answers with an empty message.</summary>
    private WebApplication Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, o => o.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            var signal = context.Request.Path.Value!.Split('.')[3];
            received.AddOrUpdate(signal, Encoding.UTF8.GetString(body.ToArray()), (_, before) => before + Encoding.UTF8.GetString(body.ToArray()));
            context.Response.ContentType = "application/grpc";
            context.Response.DeclareTrailer("grpc-status");
            await context.Response.Body.WriteAsync(new byte[5], context.RequestAborted);
            context.Response.AppendTrailer("grpc-status", "0");
        });
        return app;
    }
}
