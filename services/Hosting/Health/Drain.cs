using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Send.Hosting.Health;

/// <summary>How a service leaves: section <c>Drain</c>.</summary>
public sealed class DrainOptions
{
    /// <summary>Seconds from the order to stop until no call is taken any more, so that those who call can look elsewhere.</summary>
    [Range(0, 300, ErrorMessage = "seconds from 0 to 300")]
    public int Seconds { get; set; }
}

/// <summary>On the order to stop, says first that the service is not ready, waits, and only then lets the server close.</summary>
internal sealed class Drain(IOptions<DrainOptions> options, TimeProvider time) : IHostedLifecycleService, IHealthCheck
{
    private volatile bool leaving;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(leaving ? HealthCheckResult.Unhealthy("The service is stopping.") : HealthCheckResult.Healthy());

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        leaving = true;
        await Task.Delay(TimeSpan.FromSeconds(options.Value.Seconds), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
