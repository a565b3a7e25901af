using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Send.Hosting.Clients;
using Send.Probe.V1;
using Xunit;

namespace Send.Hosting.Tests.Clients;

public sealed class DaprInterceptorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Way.Unary, null)]
    [InlineData(Way.ServerStream, "true")]
    [InlineData(Way.ClientStream, "true")]
    [InlineData(Way.Duplex, "true")]
    public async Task A_call_carries_what_the_sidecar_needs(Way way, string? stream)
    {
        var (headers, _) = await Sent(client => client.Call(way, "a", Cancel), ("DAPR_API_TOKEN", "a token"));
        Assert.Equal(("inspections", "a token", stream), (headers.GetValue("dapr-app-id"), headers.GetValue("dapr-api-token"), headers.GetValue("dapr-stream")));
    }

    [Fact]
    public async Task A_call_that_blocks_carries_it_too()
    {
        var (headers, _) = await Sent(client => Task.Run(() => client.Ask(new() { Text = "a" }, cancellationToken: Cancel).Text, Cancel));
        Assert.Equal(("inspections", null, null), (headers.GetValue("dapr-app-id"), headers.GetValue("dapr-api-token"), headers.GetValue("dapr-stream")));
    }

    [Fact]
    public async Task What_the_caller_sends_along_goes_along()
    {
        var (headers, answer) = await Sent(async client =>
            (await client.AskAsync(new() { Text = "a" }, new Metadata { { "of-the-caller", "kept" } }, cancellationToken: Cancel)).Text);
        Assert.Equal(("kept", "inspections", "a"), (headers.GetValue("of-the-caller"), headers.GetValue("dapr-app-id"), answer));
    }

    private static async Task<(Metadata Headers, string Answer)> Sent(
        Func<ProbeService.ProbeServiceClient, Task<string>> call, params (string Key, string? Value)[] settings)
    {
        Metadata? headers = null;
        await using var sidecar = await RunningHost.Start((text, context) =>
        {
            headers = context.RequestHeaders;
            return Task.FromResult(text);
        });
        var builder = RunningHost.Builder([("Clients:Transport", "Dapr"), ("DAPR_GRPC_ENDPOINT", sidecar.Grpc), .. settings]);
        builder.AddServiceClient<ProbeService.ProbeServiceClient>("inspections");
        await using var caller = builder.Build();
        var answer = await call(caller.Services.GetRequiredService<ProbeService.ProbeServiceClient>());
        return (headers!, answer);
    }
}
