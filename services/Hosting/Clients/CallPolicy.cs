using Grpc.Core;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Send.Hosting.Clients;

/// <summary>
/// How calls to one other service are made: a deadline always; where no sidecar owns the retries, also a few retries while
/// the service is unavailable, and a circuit breaker that stops asking for a while a service that keeps failing.
/// </summary>
public sealed class CallPolicy
{
    private readonly ResiliencePipeline pipeline;
    private readonly TimeSpan deadline;
    private readonly TimeProvider time;

    /// <summary>The policy of the configured clients.</summary>
    public CallPolicy(IOptions<ClientOptions> options, TimeProvider time)
    {
        (deadline, this.time) = (options.Value.Deadline, time);
        var builder = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(options.Value.Deadline);
        if (options.Value.Transport == ClientTransport.Direct && options.Value.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<RpcException>(IsUnavailable),
                MaxRetryAttempts = options.Value.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(50),
                UseJitter = true,
            }).AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<RpcException>(IsUnavailable),
                MinimumThroughput = 6,
                SamplingDuration = TimeSpan.FromSeconds(10),
                BreakDuration = TimeSpan.FromSeconds(2),
            });
        }
        pipeline = builder.Build();
    }

    /// <summary>Makes a call, with the deadline told to the other service too.</summary>
    /// <returns>The answer, or why there is none: unavailable, out of time, or the circuit open.</returns>
    public async Task<Answer<T>> Ask<T>(Func<CallOptions, Task<T>> call, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow().UtcDateTime + deadline;
        try
        {
            return new(await pipeline.ExecuteAsync(async token => await call(new CallOptions(deadline: until, cancellationToken: token)), cancellationToken), null);
        }
        catch (RpcException e) when (!cancellationToken.IsCancellationRequested)
        {
            return new(default, $"{e.StatusCode}: {e.Status.Detail}");
        }
        catch (TimeoutRejectedException)
        {
            return new(default, "no answer within the deadline");
        }
        catch (BrokenCircuitException)
        {
            return new(default, "not asked, because it failed repeatedly a moment ago");
        }
    }

    private static bool IsUnavailable(RpcException e) => e.StatusCode == StatusCode.Unavailable;
}

/// <summary>What came of asking another service.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Value">The answer; default where there is none.</param>
/// <param name="Failure">Why there is none; null where there is one.</param>
public sealed record Answer<T>(T? Value, string? Failure);
