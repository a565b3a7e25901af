using Send.Cli.Connections;

namespace Send.Suite.Tests.Apart;

/// <summary>The four services, each its own process on loopback, with clients that call them directly.</summary>
internal sealed class FourProcesses : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-apart-").FullName;
    private readonly Dictionary<string, ServiceProcess> processes = [];

    public Connection Connection { get; private set; } = null!;

    public static async Task<FourProcesses> Start(CancellationToken cancellationToken)
    {
        var four = new FourProcesses();
        foreach (var (appId, project) in new[] { ("attendance", "Send.Attendance"), ("health-access", "Send.HealthAccess"), ("inspections", "Send.Inspections") })
        {
            four.processes[appId] = new(project, new Dictionary<string, string>
            {
                ["Storage__ConnectionString"] = $"Data Source={Path.Combine(four.folder, appId)}.db",
            });
        }
        four.processes["reporting"] = new("Send.Reporting", new Dictionary<string, string>(four.processes.ToDictionary(p => $"Clients__Addresses__{p.Key}", p => p.Value.Grpc))
        {
            ["Storage__ConnectionString"] = $"Data Source={Path.Combine(four.folder, "reporting")}.db",
        });
        await Task.WhenAll(four.processes.Values.Select(p => p.Ready(cancellationToken)));
        four.Connection = Connection.To(appId => new(four.processes[appId].Grpc));
        return four;
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        foreach (var process in processes.Values)
            process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
