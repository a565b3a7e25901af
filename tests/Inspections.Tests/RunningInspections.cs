using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests;

/// <summary>The service over real gRPC and HTTP, on a SQLite file of its own.</summary>
public sealed class RunningInspections : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-inspections-").FullName;
    private WebApplication app = null!;
    private GrpcChannel channel = null!;

    public InspectionService.InspectionServiceClient Client => new(channel);

    public MeasureService.MeasureServiceClient Measures => new(channel);

    public Uri Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        app = InspectionsService.Build([], new Dictionary<string, string?>
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "inspections.db")}",
            ["Logging:LogLevel:Default"] = "Warning",
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Http = new(addresses.First());
        channel = GrpcChannel.ForAddress(addresses.Last());
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
