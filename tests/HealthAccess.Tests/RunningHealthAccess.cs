using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests;

/// <summary>The service as it runs apart, on free ports of loopback, over a database of its own.</summary>
public sealed class RunningHealthAccess : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-health-access-").FullName;
    private readonly WebApplication app;

    public RunningHealthAccess() => app = HealthAccessService.Build([], new Dictionary<string, string?>
    {
        ["Listen:Grpc"] = "0",
        ["Listen:Http"] = "0",
        ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "health-access.db")}",
        ["Logging:LogLevel:Default"] = "None",
    });

    public GrpcChannel Channel { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(TestContext.Current.CancellationToken);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Http = new() { BaseAddress = new(addresses.First()) };
        Channel = GrpcChannel.ForAddress(addresses.Last());
    }

    public async Task<ImportObservationsResponse> Import(string batchId, params ImportRow[] rows)
    {
        var client = new PublishedStatisticsService.PublishedStatisticsServiceClient(Channel);
        using var call = client.ImportObservations(cancellationToken: TestContext.Current.CancellationToken);
        var source = new Source { Id = "test", Title = "Figures of a test", Publisher = "Nobody", Grain = Grain.Published };
        await call.RequestStream.WriteAsync(new() { Header = new() { BatchId = batchId, Source = source } });
        await call.RequestStream.WriteAsync(new() { Rows = new() { Rows = { rows } } });
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = rows.Length } });
        await call.RequestStream.CompleteAsync();
        return await call;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Channel.Dispose();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
