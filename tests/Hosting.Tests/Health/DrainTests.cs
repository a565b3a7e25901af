using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Send.Hosting.Tests.Health;

public sealed class DrainTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_told_to_stop_is_not_ready_yet_answers_and_ends_when_the_last_stream_has()
    {
        var time = new FakeTimeProvider();
        var builder = RunningHost.Builder(("Drain:Seconds", "5"));
        builder.Services.AddSingleton<TimeProvider>(time);
        await using var host = await RunningHost.Start(builder, (text, _) => Task.FromResult(text));
        using var talk = host.Client.Talk(cancellationToken: Cancel);
        Assert.Equal("before", await Say("before"));

        var ended = host.App.WaitForShutdownAsync(Cancel);
        host.App.Lifetime.StopApplication();

        await Until(async () => await host.Status("readiness", Cancel) == ServingStatus.NotServing);
        using (var readiness = await host.Http.GetAsync("/health/readiness", Cancel))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, readiness.StatusCode);
        Assert.Equal(ServingStatus.Serving, await host.Status("liveness", Cancel));
        Assert.Equal("a", await host.Client.Call(Way.Unary, "a", Cancel));
        time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.Equal("b", await host.Client.Call(Way.Unary, "b", Cancel));

        time.Advance(TimeSpan.FromSeconds(0.2));
        await Until(() => RefusesCallers(host.Http.BaseAddress!));
        Assert.Equal("after", await Say("after"));
        Assert.False(ended.IsCompleted);

        await talk.RequestStream.CompleteAsync();
        Assert.False(await talk.ResponseStream.MoveNext(Cancel));
        await ended.WaitAsync(TimeSpan.FromSeconds(20), Cancel);

        async Task<string> Say(string text)
        {
            await talk.RequestStream.WriteAsync(new() { Text = text }, Cancel);
            Assert.True(await talk.ResponseStream.MoveNext(Cancel));
            return talk.ResponseStream.Current.Text;
        }
    }

    [Fact]
    public async Task The_drain_takes_nothing_from_the_time_that_calls_under_way_are_given()
    {
        await using var host = await RunningHost.Start(("Drain:Seconds", "300"));
        Assert.Equal(TimeSpan.FromSeconds(330), host.App.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
        host.App.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout = TimeSpan.Zero;
    }

    private static async Task<bool> RefusesCallers(Uri address)
    {
        using var newcomer = new HttpClient();
        try
        {
            using var answer = await newcomer.GetAsync(new Uri(address, "/health/liveness"), Cancel);
            return false;
        }
        catch (HttpRequestException)
        {
            return true;
        }
    }

    private static async Task Until(Func<Task<bool>> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!await condition())
            await Task.Delay(20, patience.Token);
    }
}
