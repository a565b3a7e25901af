using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Send.Attendance;
using Send.HealthAccess;
using Send.Reporting;

namespace Send.Cli.Running;

/// <summary>
/// The four services in one process, each a host of its own on loopback, with SQLite in a data folder. Three of them serve the
/// same contract, so that they cannot share one table of routes.
/// </summary>
internal sealed class Suite : IAsyncDisposable
{
    private readonly Dictionary<string, WebApplication> hosts;

    private Suite(Dictionary<string, WebApplication> hosts) => this.hosts = hosts;

    public IReadOnlyCollection<string> AppIds => hosts.Keys;

    public static async Task<Suite> Start(DataFolder data, CancellationToken cancellationToken)
    {
        var suite = new Suite([]);
        try
        {
            // Each in a task of its own: a host takes longer to build than to start.
            var domain = await Task.WhenAll(DomainService.All.Select(s => Task.Run(() => Started(s.AppId, s.Build([], Settings(data, s.AppId)), cancellationToken), cancellationToken)));
            foreach (var (appId, host) in domain)
                suite.hosts.Add(appId, host);
            var reporting = ReportingService.Build([], [.. Settings(data, ReportingService.AppId), .. suite.Addresses()]);
            suite.hosts.Add(ReportingService.AppId, reporting);
            await reporting.StartAsync(cancellationToken);
            return suite;
        }
        catch
        {
            await suite.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address of a service's JSON over HTTP/1.1.</summary>
    public Uri Http(string appId) => AddressOf(appId, 0);

    /// <summary>The address of a service's gRPC over HTTP/2.</summary>
    public Uri Grpc(string appId) => AddressOf(appId, 1);

    /// <summary>Stops one service; the others go on.</summary>
    public Task Stop(string appId, CancellationToken cancellationToken) => hosts[appId].StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts.Values.Reverse())
        {
            await host.StopAsync(CancellationToken.None);
            await host.DisposeAsync();
        }
    }

    private static async Task<(string AppId, WebApplication Host)> Started(string appId, WebApplication host, CancellationToken cancellationToken)
    {
        await host.StartAsync(cancellationToken);
        return (appId, host);
    }

    private IEnumerable<KeyValuePair<string, string?>> Addresses() =>
        hosts.Keys.Select(appId => KeyValuePair.Create($"Clients:Addresses:{appId}", (string?)Grpc(appId).ToString()));

    /// <summary>Where a service finds its database in a data folder.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Storage(DataFolder data, string appId) =>
        [new("Storage:Provider", "Sqlite"), new("Storage:ConnectionString", $"Data Source={data.In($"{appId}.db")}"), .. Logging];

    private static IEnumerable<KeyValuePair<string, string?>> Settings(DataFolder data, string appId) => Storage(data, appId).Concat(new Dictionary<string, string?>
    {
        ["Listen:Grpc"] = "0",
        ["Listen:Http"] = "0",
        ["Areas:File"] = data.AreasFile,
        ["Pupils:Key"] = appId == AttendanceService.AppId ? data.PupilKey() : null,
        ["Children:Key"] = appId == HealthAccessService.AppId ? data.ChildKey() : null,
        ["Clients:Transport"] = "Direct",
    });

    /// <summary>What is logged by a service inside a command.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Logging { get; } = new Dictionary<string, string?>
    {
        ["Logging:LogLevel:Default"] = "Warning",
        // What these would log reaches the command as an exception, and its user as a sentence.
        ["Logging:LogLevel:Microsoft.Extensions.Hosting"] = "None",
        ["Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks"] = "None",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "None",
        ["Logging:Console:LogToStandardErrorThreshold"] = "Trace",
    };

    private Uri AddressOf(string appId, int listener) =>
        new(hosts[appId].Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ElementAt(listener));
}
