using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;
using Send.Hosting.Errors;
using Xunit;

namespace Send.Hosting.Tests.Errors;

public sealed class ErrorInterceptorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Way.Unary)]
    [InlineData(Way.ServerStream)]
    [InlineData(Way.ClientStream)]
    [InlineData(Way.Duplex)]
    public async Task What_nobody_foresaw_is_told_to_nobody_whichever_way_a_call_goes(Way way)
    {
        await using var host = await RunningHost.Start((_, _) => throw new InvalidOperationException("a secret"));
        var failure = await Assert.ThrowsAsync<RpcException>(() => host.Client.Call(way, "a", Cancel));
        Assert.Equal((StatusCode.Internal, "internal"), (failure.StatusCode, failure.SendCode()));
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Way.Unary)]
    [InlineData(Way.ServerStream)]
    [InlineData(Way.ClientStream)]
    [InlineData(Way.Duplex)]
    public async Task What_was_foreseen_keeps_its_status_and_code_whichever_way_a_call_goes(Way way)
    {
        await using var host = await RunningHost.Start((_, _) => throw new ServiceException(new("no-such-thing", StatusCode.NotFound, "There is no such thing.")));
        var failure = await Assert.ThrowsAsync<RpcException>(() => host.Client.Call(way, "a", Cancel));
        Assert.Equal((StatusCode.NotFound, "no-such-thing", "There is no such thing."), (failure.StatusCode, failure.SendCode(), failure.Status.Detail));
    }

    [Fact]
    public async Task A_deadline_that_has_passed_is_said_to_have_passed()
    {
        // Overheard in the service, because a client gives up by itself.
        var overheard = new TaskCompletionSource<RpcException>(TaskCreationOptions.RunContinuationsAsynchronously);
        var builder = RunningHost.Builder();
        builder.Services.Configure<GrpcServiceOptions>(o =>
        {
            o.Interceptors.Add<Overhearing>(overheard);
            (o.Interceptors[0], o.Interceptors[^1]) = (o.Interceptors[^1], o.Interceptors[0]);
        });
        await using var host = await RunningHost.Start(builder, async (text, context) =>
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return text;
        });
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(0.5);
        await Assert.ThrowsAsync<RpcException>(async () => await host.Client.AskAsync(new(), deadline: deadline, cancellationToken: Cancel));

        var said = await overheard.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        Assert.Equal((StatusCode.DeadlineExceeded, "deadline-exceeded"), (said.StatusCode, said.SendCode()));
    }

    [Fact]
    public async Task A_call_that_its_caller_broke_off_ends_in_the_service_too()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await RunningHost.Start(async (text, context) =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, context.CancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ended.SetResult();
            return text;
        });
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var call = host.Client.Call(Way.Unary, "a", caller.Token);
        await begun.Task.WaitAsync(Cancel);
        await caller.CancelAsync();
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(() => call)).StatusCode);
    }

    private sealed class Overhearing(TaskCompletionSource<RpcException> overheard) : Interceptor
    {
        public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
            TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        {
            try
            {
                return await continuation(request, context);
            }
            catch (RpcException e)
            {
                overheard.SetResult(e);
                throw;
            }
        }
    }
}
