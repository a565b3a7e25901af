using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Send.HealthAccess;
using Send.Measures.V1;
using Xunit;

namespace Send.Observations.Tests;

/// <summary>A service that holds observations, over real gRPC, on a database of its own.</summary>
public abstract class RunningService : IAsyncLifetime
{
    private WebApplication? app;
    private GrpcChannel? channel;
    private IReadOnlyDictionary<string, string>? store;

    public MeasureService.MeasureServiceClient Measures => new(Channel);

    public PublishedStatisticsService.PublishedStatisticsServiceClient Statistics => new(Channel);

    public IServiceProvider Services => app!.Services;

    /// <summary>Why the database is not here; null where it is.</summary>
    protected virtual string? Absence => null;

    private GrpcChannel Channel
    {
        get
        {
            Assert.SkipWhen(channel is null, Absence ?? "The service did not start.");
            return channel!;
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (Absence is not null)
            return;
        store = await Store();
        (app, channel) = await Start();
    }

    /// <summary>Another process's service on the same database, until it is disposed.</summary>
    public async Task<(WebApplication Host, GrpcChannel Channel)> Start()
    {
        Assert.SkipWhen(store is null, Absence ?? "The service did not start.");
        var host = HealthAccessService.Build([], new Dictionary<string, string?>
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Logging:LogLevel:Default"] = "Warning",
        }.Concat(store!.Select(s => KeyValuePair.Create($"Storage:{s.Key}", (string?)s.Value))));
        await host.StartAsync(Cancel);
        return (host, GrpcChannel.ForAddress(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Last()));
    }

    public virtual async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public Task<ImportObservationsResponse> Import(string batch, params IEnumerable<ImportRow> rows) => Send(Given.Batch(batch, [.. rows]));

    public async Task<ImportObservationsResponse> Send(params IEnumerable<ImportObservationsRequest> parts)
    {
        using var call = Statistics.ImportObservations(cancellationToken: Cancel);
        try
        {
            foreach (var part in parts)
                await call.RequestStream.WriteAsync(part, Cancel);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException)
        {
            // Answered before all was sent: the answer says why.
        }
        return await call;
    }

    public async Task<List<Observation>> Held(string area, ObservationFilter? filter = null) =>
        [.. (await Measures.GetObservationsAsync(new() { AreaCodes = { area }, Filter = filter }, cancellationToken: Cancel)).Observations];

    public async Task<long> Revision() => (await Measures.GetRevisionAsync(new(), cancellationToken: Cancel)).Revision;

    /// <summary>The service's settings of its store.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string>> Store();
}
