using System.Diagnostics;

namespace Send.Suite.Tests.Apart;

/// <summary>A service as its own executable.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private readonly Process process;

    /// <param name="project">The executable's project.</param>
    /// <param name="environment">Its settings.</param>
    /// <param name="before">A command that it is started by, for instance one that gives it a disk of its own.</param>
    public ServiceProcess(string project, IEnumerable<KeyValuePair<string, string>> environment, params string[] before)
    {
        GrpcPort = FreePort.Next();
        HttpPort = FreePort.Next();
        string[] command = [.. before, "dotnet", Executable(project)];
        var start = new ProcessStartInfo(command[0], command[1..]);
        start.Environment["Listen__Grpc"] = $"{GrpcPort}";
        start.Environment["Listen__Http"] = $"{HttpPort}";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
    }

    public int Id => process.Id;

    public int GrpcPort { get; }

    public int HttpPort { get; }

    public string Grpc => $"http://localhost:{GrpcPort}";

    /// <summary>Runs a service's executable with arguments to its end.</summary>
    public static async Task<(int Exit, string Out, string Error)> Run(
        string project, IEnumerable<KeyValuePair<string, string>> environment, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [Executable(project), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Logging__LogLevel__Default"] = "None";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await error);
    }

    public async Task<bool> IsReady(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        return await IsReady(http, cancellationToken);
    }

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

    /// <summary>In the folder that a project is built to, beside the one of these tests.</summary>
    private static string Executable(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, project, own.Name, $"{project}.dll");
    }
}
