using Grpc.Core;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Send.Hosting.Clients;

/// <summary>
/// How calls to one other service are made: each with a deadline, and inside it a few retries where no sidecar owns them.
/// A circuit breaker around both stops asking for a while a service that failed to answer one call in twenty, so that one
/// that hangs costs its deadline to the first callers and not to all.
/// </summary>
public sealed class CallPolicy
{
    private static readonly TimeSpan FirstBreak = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestBreak = TimeSpan.FromSeconds(30);

    private readonly Limit answer;
    private readonly Limit question;
    private readonly TimeProvider time;

    /// <summary>The policy of the configured clients.</summary>
    public CallPolicy(IOptions<ClientOptions> options, TimeProvider time)
    {
        this.time = time;
        var breaker = Breaker(options.Value.Deadline);
        var retries = Retries(options.Value);
        answer = Within(options.Value.Deadline);
        question = Within(options.Value.QuestionDeadline);

        Limit Within(TimeSpan limit) => new(limit, Pipeline().AddPipeline(breaker).AddTimeout(limit).AddPipeline(retries).Build());
    }

    /// <summary>Makes a call, with the deadline told to the other service too.</summary>
    /// <returns>The answer, or why there is none: unavailable, out of time, or the circuit open.</returns>
    public Task<Answer<T>> Ask<T>(Func<CallOptions, Task<T>> call, CancellationToken cancellationToken) => Ask(answer, call, cancellationToken);

    /// <summary>Makes a call that takes the other service no work, and gives it up sooner.</summary>
    public Task<Answer<T>> AskBriefly<T>(Func<CallOptions, Task<T>> call, CancellationToken cancellationToken) => Ask(question, call, cancellationToken);

    private async Task<Answer<T>> Ask<T>(Limit limit, Func<CallOptions, Task<T>> call, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow().UtcDateTime + limit.Deadline;
        try
        {
            return new(await limit.Pipeline.ExecuteAsync(async token => await Made(call, new(deadline: until, cancellationToken: token)), cancellationToken), null);
        }
        catch (Exception e) when (IsOutOfTime(e))
        {
            return new(default, $"no answer within {limit.Deadline.TotalSeconds:0.#} s");
        }
        catch (RpcException e)
        {
            return new(default, $"{e.StatusCode}: {e.Status.Detail}");
        }
        catch (BrokenCircuitException)
        {
            return new(default, "not asked, because it failed repeatedly a moment ago");
        }
    }

    // A gRPC client reports its own cancellation as a status, which the timeout would take for the other service's answer.
    private static async Task<T> Made<T>(Func<CallOptions, Task<T>> call, CallOptions options)
    {
        try
        {
            return await call(options);
        }
        catch (RpcException e) when (options.CancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was broken off.", e, options.CancellationToken);
        }
    }

    private ResiliencePipelineBuilder Pipeline() => new() { TimeProvider = time };

    private ResiliencePipeline Breaker(TimeSpan deadline) => Pipeline().AddCircuitBreaker(new CircuitBreakerStrategyOptions
    {
        ShouldHandle = new PredicateBuilder().Handle<Exception>(e => IsOutOfTime(e) || IsUnavailable(e)),
        // Of a service that answers many small questions and then hangs, half of the calls would not be failures for a minute.
        FailureRatio = 0.05,
        MinimumThroughput = 2,
        // Two calls, one after the other, that both wait out their deadline.
        SamplingDuration = 2.5 * deadline < FirstBreak ? FirstBreak : 2.5 * deadline,
        BreakDurationGenerator = broken => ValueTask.FromResult(
            TimeSpan.FromTicks(Math.Min(LongestBreak.Ticks, FirstBreak.Ticks << Math.Min(broken.HalfOpenAttempts, 10)))),
    }).Build();

    private ResiliencePipeline Retries(ClientOptions options) => options is { Transport: ClientTransport.Dapr } or { Retries: 0 }
        ? ResiliencePipeline.Empty
        : Pipeline().AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<RpcException>(IsUnavailable),
            MaxRetryAttempts = options.Retries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(50),
            UseJitter = true,
        }).Build();

    private static bool IsUnavailable(Exception e) => e is RpcException { StatusCode: StatusCode.Unavailable };

    private static bool IsOutOfTime(Exception e) => e is TimeoutRejectedException or RpcException { StatusCode: StatusCode.DeadlineExceeded };

    private sealed record Limit(TimeSpan Deadline, ResiliencePipeline Pipeline);
}

/// <summary>What came of asking another service.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Value">The answer; default where there is none.</param>
/// <param name="Failure">Why there is none; null where there is one.</param>
public sealed record Answer<T>(T? Value, string? Failure);
