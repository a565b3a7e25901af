using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Send.Hosting.Tests.Clients;

public sealed class SidecarHealthTests : IAsyncLifetime
{
    private readonly WebApplication sidecar = Sidecar();
    private Func<HttpContext, Task> answer = Answering(StatusCodes.Status204NoContent);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Address => sidecar.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public async ValueTask InitializeAsync()
    {
        sidecar.MapGet("/v1.0/healthz/outbound", context => answer(context));
        await sidecar.StartAsync(Cancel);
    }

    public ValueTask DisposeAsync() => sidecar.DisposeAsync();

    [Fact]
    public async Task A_service_with_a_sidecar_is_ready_when_that_passes_calls_on()
    {
        await using var host = await Start();
        Assert.Equal(ServingStatus.Serving, await host.Status("readiness", Cancel));
    }

    [Fact]
    public async Task A_service_whose_sidecar_is_not_ready_is_not_ready_but_alive_and_well_to_the_sidecar_itself()
    {
        await using var host = await Start();
        answer = Answering(StatusCodes.Status500InternalServerError);
        await NotReady(host);

        await sidecar.StopAsync(Cancel);
        await NotReady(host);
    }

    [Fact]
    public async Task A_sidecar_that_hangs_is_not_waited_for_longer_than_a_probe_waits()
    {
        await using var host = await Start();
        answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        await NotReady(host);
    }

    [Fact]
    public async Task A_service_that_calls_directly_needs_no_sidecar()
    {
        answer = Answering(StatusCodes.Status500InternalServerError);
        await using var host = await Start(transport: "Direct");
        Assert.Equal(ServingStatus.Serving, await host.Status("readiness", Cancel));
    }

    private Task<RunningHost> Start(string transport = "Dapr") => RunningHost.Start(("Clients:Transport", transport), ("DAPR_HTTP_ENDPOINT", Address));

    private static async Task NotReady(RunningHost host)
    {
        Assert.Equal(ServingStatus.NotServing, await host.Status("readiness", Cancel));
        Assert.Equal(ServingStatus.Serving, await host.Status("liveness", Cancel));
        Assert.NotNull(await host.AskAsDapr(Cancel));
    }

    private static WebApplication Sidecar()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        return builder.Build();
    }

    private static Func<HttpContext, Task> Answering(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };
}
