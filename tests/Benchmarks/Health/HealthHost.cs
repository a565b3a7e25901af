using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Send.Cli.Connections;
using Send.HealthAccess;
using Send.Measures.V1;

namespace Send.Benchmarks.Health;

/// <summary>The service over a database, with the command line's connection over a socket.</summary>
internal sealed class HealthHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private HealthHost(WebApplication app)
    {
        this.app = app;
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Last());
        Connection = Connection.To(_ => address);
        Measures = Connection.Measures(HealthAccessService.AppId);
    }

    public Connection Connection { get; }

    public MeasureService.MeasureServiceClient Measures { get; }

    public static async Task<HealthHost> Start(string provider, string connectionString)
    {
        var app = HealthAccessService.Build([], new Dictionary<string, string?>
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Storage:Provider"] = provider,
            ["Storage:ConnectionString"] = connectionString,
            ["Storage:MigrateAtStart"] = "true",
            ["Logging:LogLevel:Default"] = "Warning",
        });
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await app.DisposeAsync();
    }
}
