using System.Diagnostics;

namespace Send.Suite.Tests.Apart;

/// <summary>A service as its own executable.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private readonly Process process;

    public ServiceProcess(string project, IEnumerable<KeyValuePair<string, string>> environment)
    {
        GrpcPort = FreePort.Next();
        HttpPort = FreePort.Next();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(BuiltBeside(project), $"{project}.dll")]);
        start.Environment["Listen__Grpc"] = $"{GrpcPort}";
        start.Environment["Listen__Http"] = $"{HttpPort}";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
    }

    public int GrpcPort { get; }

    public int HttpPort { get; }

    public string Grpc => $"http://localhost:{GrpcPort}";

    public async Task Ready(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        var patience = Stopwatch.StartNew();
        while (!await IsReady(http, cancellationToken))
        {
            if (process.HasExited || patience.Elapsed > TimeSpan.FromSeconds(60))
                throw new InvalidOperationException($"The service on port {HttpPort} did not become ready.");
            await Task.Delay(100, cancellationToken);
        }
    }

    /// <summary>Ends it as a lost machine would: at once, with nothing put in order.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private async Task<bool> IsReady(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync($"http://localhost:{HttpPort}/health/readiness", cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The folder that a project is built to, beside the one of these tests.</summary>
    private static string BuiltBeside(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, project, own.Name);
    }
}
