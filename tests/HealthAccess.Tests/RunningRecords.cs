using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Send.HealthAccess.Tests;

/// <summary>The service with its records over real gRPC and HTTP, on a database of its own.</summary>
public abstract class RunningRecords : IAsyncLifetime
{
    private WebApplication? app;
    private GrpcChannel? channel;
    private HttpClient? http;

    public GrpcChannel Channel => channel ?? Skipped<GrpcChannel>();

    public HttpClient Http => http ?? Skipped<HttpClient>();

    public IServiceProvider Services => app?.Services ?? Skipped<IServiceProvider>();

    /// <summary>Why the database is not here; null where it is.</summary>
    protected virtual string? Absence => null;

    public async ValueTask InitializeAsync()
    {
        if (Absence is not null)
            return;
        app = HealthAccessService.Build([], new Dictionary<string, string?>
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Children:Key"] = "a key of the tests, and of nobody else",
            ["Logging:LogLevel:Default"] = "Warning",
        }.Concat((await Store()).Select(s => KeyValuePair.Create($"Storage:{s.Key}", (string?)s.Value))));
        await app.StartAsync(TestContext.Current.CancellationToken);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        http = new() { BaseAddress = new(addresses.First()) };
        channel = GrpcChannel.ForAddress(addresses.Last());
    }

    public virtual async ValueTask DisposeAsync()
    {
        http?.Dispose();
        channel?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The service's settings of its store.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string>> Store();

    private T Skipped<T>()
    {
        Assert.Skip(Absence ?? "The service is not running.");
        return default;
    }
}
