using System.Diagnostics;

namespace Send.Benchmarks;

/// <summary>The newcomer's first answer, as a process of its own, from built to done.</summary>
internal static class DemoBenchmark
{
    private const int Runs = 5;

    public static async Task Run()
    {
        List<double> seconds = [];
        for (var i = 0; i < Runs; i++)
        {
            using var folder = new TemporaryFolder();
            seconds.Add((await Pairs.Time(() => Once(folder.Path))).TotalSeconds);
        }
        Pairs.Row("send demo --once, from built to answer", "", "< 10 s", $"{Pairs.Spread(seconds)} s");
    }

    private static async Task Once(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "send.dll"), "demo", "--once", "--data", folder]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The demo ended with {process.ExitCode}.");
    }
}
