using System.Net;
using System.Net.Http.Json;
using Grpc.Core;
using Grpc.Reflection.V1Alpha;
using Send.Hosting.Errors;
using Xunit;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Send.Hosting.Tests;

public sealed class AppTokenInterceptorTests
{
    private const string Header = "dapr-api-token";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Way.Unary)]
    [InlineData(Way.ServerStream)]
    [InlineData(Way.ClientStream)]
    [InlineData(Way.Duplex)]
    public async Task The_right_token_passes_whichever_way_a_call_goes(Way way)
    {
        await using var host = await Guarded();
        Assert.NotNull(await host.ClientWith((Header, "right")).Call(way, "a", Cancel));
    }

    [Theory]
    [InlineData(Way.Unary)]
    [InlineData(Way.ServerStream)]
    [InlineData(Way.ClientStream)]
    [InlineData(Way.Duplex)]
    public async Task A_wrong_token_or_none_is_refused_whichever_way_a_call_goes(Way way)
    {
        await using var host = await Guarded();
        foreach (var client in new[] { host.Client, host.ClientWith((Header, "wrong")), host.ClientWith((Header, "")), host.ClientWith((Header, "right and more")) })
        {
            var refused = await Assert.ThrowsAsync<RpcException>(() => client.Call(way, "a", Cancel));
            Assert.Equal(StatusCode.Unauthenticated, refused.StatusCode);
            Assert.Equal("app-token", refused.SendCode());
            Assert.DoesNotContain("right", refused.Status.Detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task JSON_is_guarded_too()
    {
        await using var host = await Guarded();
        using var refused = await host.Http.PostAsJsonAsync("/v1/probe:ask", new { text = "a" }, Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);

        host.Http.DefaultRequestHeaders.Add(Header, "right");
        using var passed = await host.Http.PostAsJsonAsync("/v1/probe:ask", new { text = "a" }, Cancel);
        Assert.Equal(HttpStatusCode.OK, passed.StatusCode);
    }

    [Fact]
    public async Task Reflection_is_guarded_too()
    {
        await using var host = await Guarded();
        using var asked = new ServerReflection.ServerReflectionClient(host.Calls).ServerReflectionInfo(cancellationToken: Cancel);
        var refused = await Assert.ThrowsAsync<RpcException>(() => asked.ResponseStream.MoveNext(Cancel));
        Assert.Equal(StatusCode.Unauthenticated, refused.StatusCode);
    }

    [Fact]
    public async Task Whoever_asks_after_health_needs_no_token()
    {
        await using var host = await Guarded();
        Assert.Equal(ServingStatus.Serving, await host.Status("readiness", Cancel));
        Assert.NotNull(await host.AskAsDapr(Cancel));
        Assert.Equal("Healthy", await host.Http.GetStringAsync("/health/readiness", Cancel));
    }

    [Fact]
    public async Task Where_none_is_set_none_is_needed()
    {
        await using var host = await RunningHost.Start(("APP_API_TOKEN", ""));
        Assert.Equal("a", await host.Client.Call(Way.Unary, "a", Cancel));
    }

    private static Task<RunningHost> Guarded() => RunningHost.Start(("APP_API_TOKEN", "right"));
}
