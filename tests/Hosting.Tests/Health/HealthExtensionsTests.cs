using System.Net;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Send.Hosting.Errors;
using Xunit;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Send.Hosting.Tests.Health;

public sealed class HealthExtensionsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_that_is_well_says_so_in_every_form()
    {
        await using var host = await Start(HealthCheckResult.Healthy());
        foreach (var service in new[] { "", "readiness", "liveness" })
            Assert.Equal(ServingStatus.Serving, await host.Status(service, Cancel));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await Http(host, "readiness"), await Http(host, "liveness")));
        Assert.NotNull(await host.AskAsDapr(Cancel));
    }

    [Fact]
    public async Task A_service_that_lacks_what_it_depends_on_is_not_ready_in_any_form_but_alive()
    {
        await using var host = await Start(HealthCheckResult.Unhealthy());
        Assert.Equal(ServingStatus.NotServing, await host.Status("", Cancel));
        Assert.Equal(ServingStatus.NotServing, await host.Status("readiness", Cancel));
        Assert.Equal(ServingStatus.Serving, await host.Status("liveness", Cancel));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (await Http(host, "readiness"), await Http(host, "liveness")));
        var refused = await Assert.ThrowsAsync<RpcException>(() => host.AskAsDapr(Cancel));
        Assert.Equal((StatusCode.Unavailable, "not-ready"), (refused.StatusCode, refused.SendCode()));
    }

    [Fact]
    public async Task A_service_that_is_slower_than_usual_is_ready_still_in_every_form()
    {
        await using var host = await Start(HealthCheckResult.Degraded());
        Assert.Equal(ServingStatus.Serving, await host.Status("readiness", Cancel));
        Assert.Equal(HttpStatusCode.OK, await Http(host, "readiness"));
        Assert.NotNull(await host.AskAsDapr(Cancel));
    }

    [Fact]
    public async Task A_name_that_is_none_is_not_found()
    {
        await using var host = await RunningHost.Start();
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => host.Status("nothing", Cancel))).StatusCode);
    }

    private static async Task<RunningHost> Start(HealthCheckResult result)
    {
        var builder = RunningHost.Builder();
        builder.Services.AddHealthChecks().AddCheck("of the test", () => result);
        return await RunningHost.Start(builder, (text, _) => Task.FromResult(text));
    }

    private static async Task<HttpStatusCode> Http(RunningHost host, string name)
    {
        using var answer = await host.Http.GetAsync($"/health/{name}", Cancel);
        return answer.StatusCode;
    }
}
